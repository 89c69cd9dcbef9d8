package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.Suggestion;

/**
 * A territory that can be suggested.
 *
 * @param importance logarithm of its population
 */
record TerritoryEntry(Suggestion suggestion, double importance) {}
