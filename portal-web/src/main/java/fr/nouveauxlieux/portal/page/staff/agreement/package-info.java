/** Agreements, as the staff look after them: the list with its figures, each of them, and payment files. */
package fr.nouveauxlieux.portal.page.staff.agreement;
