/** The search page: one form, the places found as a list, and what the map needs to follow it. */
package fr.nouveauxlieux.portal.page.search;
