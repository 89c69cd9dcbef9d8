/** The pages on which decisions are prepared, signed and sent. */
package fr.nouveauxlieux.portal.page.staff.decision;
