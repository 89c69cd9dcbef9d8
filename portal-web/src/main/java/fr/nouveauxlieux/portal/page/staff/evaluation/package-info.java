/** The waves that are examined, with the ways to what is done with each. */
package fr.nouveauxlieux.portal.page.staff.evaluation;
