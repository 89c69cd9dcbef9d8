package fr.nouveauxlieux.award.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.award.agreement.Schedule;
import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.pdf.PdfReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTextTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 15);
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");

    private static AgreementContent content(Optional<AgreementContent.Amended> amended) {
        return new AgreementContent(
                "FDT-2026-000123",
                "Fabriques de territoire",
                "4e vague de 2026",
                new CallService(
                        "Programme Nouveaux lieux, nouveaux liens",
                        "20 avenue de Ségur, 75007 Paris",
                        new EmailAddress("fabriques@lieux.example"),
                        Optional.empty()),
                "Le Labo d’Élan",
                "13002526500013",
                "La Fabrique des Cévennes",
                "Réalisation du projet «\u00a0La Fabrique des Cévennes\u00a0».",
                Money.ofEuros(100_000),
                FIRST,
                LocalDate.of(2030, 1, 14),
                Optional.of(LocalDate.of(2026, 12, 20)),
                Schedule.byYears(Money.ofEuros(100_000), List.of(), Money.ofEuros(50_000), FIRST),
                amended,
                NOW);
    }

    @Test
    void anAgreementIsAccessibleAndAnAmendmentToo() {
        assertThat(PdfReading.faults(AgreementText.print(content(Optional.empty()))))
                .isEmpty();
        assertThat(PdfReading.faults(AgreementText.print(content(Optional.of(
                        new AgreementContent.Amended(1, Money.ofEuros(120_000), Money.ofEuros(20_000), "Un motif."))))))
                .isEmpty();
    }

    @Test
    void anAgreementSaysWhoGivesWhatToWhomForWhatAndWhatIsOwedForIt() {
        assertThat(PdfReading.text(AgreementText.print(content(Optional.empty()))))
                .contains(
                        "Convention attributive de subvention – dossier FDT-2026-000123",
                        "20 avenue de Ségur, 75007 Paris",
                        "Le Labo d’Élan",
                        "13002526500013",
                        "La Fabrique des Cévennes",
                        "décision d’attribution du 20 décembre 2026",
                        "du 15 janvier 2027 au 14 janvier 2030",
                        "contrat d’engagement républicain",
                        "dans les six mois suivant la fin de l’exercice",
                        "Le soutien de l’État est mentionné")
                .doesNotContain("{", "null");
    }

    @Test
    void theScheduleOfAnAgreementIsWrittenOutToTheCent() {
        assertThat(PdfReading.text(AgreementText.print(content(Optional.empty())))
                        .replaceAll("[\\s\\u00a0\\u202f]", ""))
                .contains("33334,00€", "33333,00€", "100000,00€");
    }

    @Test
    void anAmendmentSaysWhatWasAndWhatIs() {
        String text = PdfReading.text(AgreementText.print(content(Optional.of(
                new AgreementContent.Amended(2, Money.ofEuros(120_000), Money.ofEuros(20_000), "Un motif.")))));
        assertThat(text).contains("Avenant n", "Un motif.").doesNotContain("{", "null");
        assertThat(text.replaceAll("[\\s\\u00a0\\u202f]", ""))
                .contains("quiétaitde120000,00€", "estde100000,00€", "20000,00€");
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(AgreementText.print(content(Optional.empty())))
                .isEqualTo(AgreementText.print(content(Optional.empty())));
    }
}
