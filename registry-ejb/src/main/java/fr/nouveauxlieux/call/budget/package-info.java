/**
 * Budgets of several years: resources and expenses by category, what must hold between them, and their way from and to
 * spreadsheets. Knows neither forms nor dossiers.
 *
 * <p>The JSON of a budget, all but {@code years} may be missing:
 *
 * <pre>{@code
 * {
 *   "years": 3,
 *   "expenses":  {"staff": [4000000, 4000000, 4000000], "rent": [1200000, null, 0]},
 *   "resources": {"sales": [1000000, 1500000, 2000000]},
 *   "coFunding": [{"funder": "Région", "status": "asked", "amounts": [1000000, 1000000, 1000000]}],
 *   "aid":       [3200000, 1500000, 1000000],
 *   "deMinimis": 0
 * }
 * }</pre>
 *
 * <p>Amounts are whole numbers of cents, one a year from the first; missing ones are zero. {@code status} is
 * {@code asked}, {@code agreed} or {@code paid}. {@code deMinimis} is what was granted in the last three years: missing
 * until declared.
 */
package fr.nouveauxlieux.call.budget;
