/** Pages on which panels are composed and interests declared. */
package fr.nouveauxlieux.portal.page.staff.panel;
