/** Order of the hits: keys that depend on the question and the place alone, the best of them, cursors. */
package fr.nouveauxlieux.search.internal.ranking;
