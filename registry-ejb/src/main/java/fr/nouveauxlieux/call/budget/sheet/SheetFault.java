package fr.nouveauxlieux.call.budget.sheet;

import fr.nouveauxlieux.call.budget.BudgetFault;

/**
 * What cannot be taken from the sheet of a budget.
 *
 * @param sheet its name; empty where the file has no names
 * @param cell as {@code D7}; empty where it is the sheet's as a whole
 * @param fault among those of {@code call.budget}, or {@code budget-sheet-none}, {@code budget-sheet-unknown-line},
 *     {@code budget-sheet-twice}, {@code budget-sheet-status}, {@code budget-sheet-beyond}; each with what stands there
 */
public record SheetFault(String sheet, String cell, BudgetFault fault) {}
