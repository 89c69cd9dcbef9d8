/**
 * Budgets on their way to spreadsheets and back: one row for each line, known by the code in its first column, one
 * column for each year.
 */
package fr.nouveauxlieux.call.budget.sheet;
