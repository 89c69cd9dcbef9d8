package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.PaymentCsv;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;

/** What is handed over to be paid. Accounts stand in it in clear: it is kept encrypted alone. */
public record PaymentOrder(String reference, List<PaymentLine> lines) {

    public PaymentOrder {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return lines.stream().map(PaymentLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** As a file that comes back with the last three columns filled in. */
    public String toCsv() {
        return PaymentCsv.write(this);
    }

    /** Not the accounts: they would end in logs. */
    @Override
    public String toString() {
        return reference;
    }
}
