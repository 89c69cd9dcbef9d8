package fr.nouveauxlieux.award.grant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenGrantTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 15);

    private static OpenGrant grant(int instalments, LocalDate last) {
        return new OpenGrant(
                "Programme",
                "13002526500013",
                FIRST,
                "FDT-2026-000001",
                "Les Amis",
                "W751234567",
                "Un objet",
                new Money(12_000_050),
                FIRST,
                last,
                instalments);
    }

    @Test
    void aGrantIsWrittenAsTheSchemaAsks() {
        assertThat(OpenGrant.COLUMNS)
                .containsExactly(
                        "nomAttribuant",
                        "idAttribuant",
                        "dateConvention",
                        "referenceDecision",
                        "nomBeneficiaire",
                        "idBeneficiaire",
                        "objet",
                        "montant",
                        "nature",
                        "conditionsVersement",
                        "datesPeriodeVersement",
                        "idRAE",
                        "notificationUE",
                        "pourcentageSubvention");
        assertThat(grant(3, FIRST.plusYears(2)).cells())
                .hasSameSizeAs(OpenGrant.COLUMNS)
                .containsExactly(
                        "Programme",
                        "13002526500013",
                        "2027-01-15",
                        "FDT-2026-000001",
                        "Les Amis",
                        "W751234567",
                        "Un objet",
                        "120000.50",
                        "aide en numéraire",
                        "échelonné",
                        "2027-01-15/2029-01-15",
                        "",
                        "non",
                        "1");
    }

    @Test
    void whatIsPaidAtOnceIsOfOneDay() {
        assertThat(grant(1, FIRST).cells()).contains("unique", "2027-01-15").doesNotContain("échelonné");
        assertThat(grant(0, FIRST).cells()).contains("autre");
    }
}
