package fr.nouveauxlieux.award.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.award.agreement.BankDetails;
import fr.nouveauxlieux.award.agreement.Iban;
import fr.nouveauxlieux.award.agreement.PaymentFault;
import fr.nouveauxlieux.award.agreement.PaymentFault.Kind;
import fr.nouveauxlieux.award.agreement.PaymentLine;
import fr.nouveauxlieux.award.agreement.PaymentOrder;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentCsvTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final String HEAD = "versement;etat;date;motif\n";

    @Test
    void aFileHandedOverHoldsTheAccountAndCannotRunAFormula() {
        PaymentLine line = new PaymentLine(
                42,
                DossierId.draw(),
                "FDT-2026-000001",
                "=cmd()",
                "13002526500013",
                new BankDetails("Les Amis", new Iban("FR1420041010050500013M02606")),
                new Money(5_000_050));
        String csv = new PaymentOrder("essai", List.of(line)).toCsv();
        assertThat(csv.lines())
                .containsExactly(
                        "versement;dossier;beneficiaire;identifiant;titulaire;iban;montant;etat;date;motif",
                        "42;FDT-2026-000001;'=cmd();13002526500013;Les Amis;FR1420041010050500013M02606;50000.50;;;");
    }

    @Test
    void whatWasPaidAndWhatFailedIsUnderstood() {
        PaymentCsv.Reading reading = PaymentCsv.read(HEAD + "1;paye;2027-01-31;\n2;echec;;Compte clos\n", TODAY);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines())
                .containsExactly(
                        new PaymentCsv.Line(2, 1, Optional.of(LocalDate.of(2027, 1, 31)), ""),
                        new PaymentCsv.Line(3, 2, Optional.empty(), "Compte clos"));
    }

    @Test
    void eachFaultIsToldWithItsLine() {
        PaymentCsv.Reading reading = PaymentCsv.read(
                HEAD
                        + "un;paye;2027-01-31;\n"
                        + "2;peut-être;2027-01-31;\n"
                        + "3;paye;31/01/2027;\n"
                        + "4;paye;2027-02-02;\n"
                        + "5;echec;;\n"
                        + "6;paye;2027-01-31;\n"
                        + "6;paye;2027-01-31;\n",
                TODAY);
        assertThat(reading.faults())
                .containsExactly(
                        new PaymentFault(2, Kind.UNKNOWN),
                        new PaymentFault(3, Kind.STATE),
                        new PaymentFault(4, Kind.DAY),
                        new PaymentFault(5, Kind.DAY),
                        new PaymentFault(6, Kind.REASON),
                        new PaymentFault(8, Kind.TWICE));
    }

    @Test
    void aFileOfASpreadsheetWithCommasAndAMarkOfItsOrderIsUnderstood() {
        PaymentCsv.Reading reading =
                PaymentCsv.read("\uFEFFversement,etat,date,motif\r\n7,paye,2027-01-31,\r\n", TODAY);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines()).hasSize(1);
    }

    @Test
    void aHeadThatLacksAColumnIsToldOnce() {
        assertThat(PaymentCsv.read("versement;etat\n1;paye\n2;paye\n", TODAY).faults())
                .containsExactly(new PaymentFault(1, Kind.COLUMNS));
    }
}
