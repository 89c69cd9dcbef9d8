package fr.nouveauxlieux.call.budget.sheet;

/** Where things stand in the sheet of a budget, from 0. */
final class BudgetLayout {

    static final int CODE = 0;
    static final int LABEL = 1;
    static final int STATUS = 2;

    private static final int FIRST_YEAR = 3;

    private BudgetLayout() {}

    /** @param year from 1 */
    static int columnOf(int year) {
        return FIRST_YEAR + year - 1;
    }
}
