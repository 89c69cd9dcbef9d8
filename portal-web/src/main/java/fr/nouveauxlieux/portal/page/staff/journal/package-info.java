/** Page of the staff: what was done, by whom. */
package fr.nouveauxlieux.portal.page.staff.journal;
