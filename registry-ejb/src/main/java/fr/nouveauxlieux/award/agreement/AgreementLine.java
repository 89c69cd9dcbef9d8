package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Optional;

/**
 * An accepted dossier in the list of agreements.
 *
 * @param state empty where nothing is drafted yet
 * @param lateReports how many reports ought to have been sent
 * @param payments what is foreseen, on its way and paid
 */
public record AgreementLine(
        DossierId dossier,
        String number,
        String title,
        String organisation,
        WaveKey wave,
        Optional<String> departement,
        Optional<AgreementState> state,
        boolean suspended,
        Money amount,
        int lateReports,
        List<Payment> payments) {

    /** @param year for which it is planned */
    public record Payment(int year, InstalmentState state, Money amount) {}

    public AgreementLine {
        payments = List.copyOf(payments);
    }

    public Money paid() {
        return payments.stream()
                .filter(payment -> payment.state() == InstalmentState.PAID)
                .map(Payment::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
