/** From queries to the places found: one pass over each segment, what to keep of it decided as it goes. */
package fr.nouveauxlieux.search.internal.matching;
