/** The pages on which anyone says what is wrong with a place. */
package fr.nouveauxlieux.portal.page.report;
