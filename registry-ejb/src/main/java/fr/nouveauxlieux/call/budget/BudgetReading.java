package fr.nouveauxlieux.call.budget;

import java.util.List;
import java.util.Optional;

/** What was read: a budget, or why there is none. @param faults none where there is a budget */
public record BudgetReading(Optional<Budget> budget, List<BudgetFault> faults) {

    public BudgetReading {
        faults = List.copyOf(faults);
        if (budget.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("expected either a budget or faults");
        }
    }
}
