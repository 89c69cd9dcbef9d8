/**
 * What a reader asks of the registry, as it is written in an address: the one place where query parameters become a
 * {@link fr.nouveauxlieux.search.PlaceQuery}, and where a question becomes an address again. Pages, API and tiles all
 * go through it, so that a link copied from one works in the others. Nothing here knows of servlets.
 */
package fr.nouveauxlieux.portal.question;
