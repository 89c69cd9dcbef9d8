package fr.nouveauxlieux.call.form;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCheck;
import fr.nouveauxlieux.call.budget.BudgetFault;
import java.util.List;

/** Budgets, by the terms of the field. */
final class BudgetRule implements KindRule {

    @Override
    public boolean accepts(FormField field, Object value) {
        return Budget.read(value).budget().isPresent();
    }

    @Override
    public void refuse(Object value, Faults faults) {
        add(Budget.read(value).faults(), faults);
    }

    @Override
    public void check(FormField field, Object value, Faults faults) {
        Budget budget = Budget.read(value).budget().orElseThrow();
        field.budget().ifPresent(terms -> add(BudgetCheck.check(budget, terms), faults));
    }

    private static void add(List<BudgetFault> found, Faults faults) {
        found.forEach(fault -> faults.add(fault.code(), fault.arguments().toArray()));
    }
}
