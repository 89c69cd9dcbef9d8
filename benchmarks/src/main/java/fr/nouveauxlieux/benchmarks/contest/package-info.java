/** The registry's search beside its peers, question by question. */
package fr.nouveauxlieux.benchmarks.contest;
