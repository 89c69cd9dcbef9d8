/** The page of one place: everything known of it, by heading, each value with its source and date. */
package fr.nouveauxlieux.portal.page.place;
