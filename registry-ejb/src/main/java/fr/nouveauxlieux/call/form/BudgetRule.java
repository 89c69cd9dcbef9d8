package fr.nouveauxlieux.call.form;

import java.util.Map;

/** Budgets. */
final class BudgetRule implements KindRule {

    @Override
    public boolean accepts(FormField field, Object value) {
        return value instanceof Map<?, ?>;
    }

    @Override
    public void check(FormField field, Object value, Faults faults) {}
}
