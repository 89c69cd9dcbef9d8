/**
 * Ratios against peers: the same places and the same questions, in one run on one machine. A command that prints, never
 * a test that times.
 */
package fr.nouveauxlieux.benchmarks;
