/** Submitted dossiers as the staff see them: the list, and one with all that can be done with it. */
package fr.nouveauxlieux.portal.page.staff.dossier;
