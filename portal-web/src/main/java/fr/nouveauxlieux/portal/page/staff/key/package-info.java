/** Pages of the staff: the keys of partners' programs. */
package fr.nouveauxlieux.portal.page.staff.key;
