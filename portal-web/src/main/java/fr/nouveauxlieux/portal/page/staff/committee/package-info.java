/** Pages on which sessions of committees are planned, prepared, held and told. */
package fr.nouveauxlieux.portal.page.staff.committee;
