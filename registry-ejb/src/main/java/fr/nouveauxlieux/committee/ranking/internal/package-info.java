/** Rows and reckonings of the ranking, for nobody else. */
package fr.nouveauxlieux.committee.ranking.internal;
