package fr.nouveauxlieux.call.budget.sheet;

import fr.nouveauxlieux.call.budget.Budget;
import java.util.List;
import java.util.Optional;

/** What was read: a budget, or why there is none. @param faults in the order of the sheet; none where there is a budget */
public record SheetReading(Optional<Budget> budget, List<SheetFault> faults) {

    public SheetReading {
        faults = List.copyOf(faults);
        if (budget.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("expected either a budget or faults");
        }
    }
}
