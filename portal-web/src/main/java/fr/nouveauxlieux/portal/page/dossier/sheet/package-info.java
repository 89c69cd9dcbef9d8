/** Budgets of dossiers taken to a spreadsheet and back: the file, what would change, and the change once accepted. */
package fr.nouveauxlieux.portal.page.dossier.sheet;
