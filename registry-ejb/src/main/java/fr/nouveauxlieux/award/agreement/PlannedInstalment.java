package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;

/** An amount, and the day from which it can be requested. */
public record PlannedInstalment(LocalDate on, Money amount) {

    /** @throws IllegalArgumentException if the amount is not more than nothing */
    public PlannedInstalment {
        Objects.requireNonNull(on, "on");
        if (!amount.isMoreThan(Money.ZERO)) {
            throw new IllegalArgumentException("amount: expected more than nothing");
        }
    }
}
