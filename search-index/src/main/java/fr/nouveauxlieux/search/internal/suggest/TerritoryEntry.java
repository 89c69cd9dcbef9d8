package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.Suggestion;

/** A territory that can be suggested, with its weight among others. */
record TerritoryEntry(Suggestion suggestion, long weight) {}
