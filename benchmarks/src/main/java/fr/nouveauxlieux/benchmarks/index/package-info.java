/** The registry's own search index, filled and asked in this process. */
package fr.nouveauxlieux.benchmarks.index;
