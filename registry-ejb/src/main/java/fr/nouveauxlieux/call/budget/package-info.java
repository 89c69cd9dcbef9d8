/**
 * Budgets of several years: resources and expenses by category, what must hold between them, and their way from and to
 * spreadsheets. Knows neither forms nor dossiers.
 */
package fr.nouveauxlieux.call.budget;
