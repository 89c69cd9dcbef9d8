package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.Suggestion;

/** A suggestion, and how well it fits. */
record Completion(Suggestion suggestion, Grade grade) {}
