/** Completions of what is being typed: territories in memory, places from the index. */
package fr.nouveauxlieux.search.internal.suggest;
