/** How a page shows a budget: its tables, what it adds up to, what does not hold, in words. */
package fr.nouveauxlieux.portal.page.dossier.budget;
