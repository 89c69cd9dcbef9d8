package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.Suggestion;

/**
 * A suggestion with what it is ordered by.
 *
 * @param weight population for a territory, 0 for a place
 * @param metres how far it lies; infinite where unknown
 */
record Completion(Suggestion suggestion, Grade grade, long weight, double metres) {}
