/** From a question to queries: understanding of the words, filters, geometry, opening. */
package fr.nouveauxlieux.search.internal.query;
