/** Counts of codes among the places found. */
package fr.nouveauxlieux.search.internal.facets;
