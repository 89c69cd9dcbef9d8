/** Pages of the staff: the texts of public pages that are written here. */
package fr.nouveauxlieux.portal.page.staff.text;
