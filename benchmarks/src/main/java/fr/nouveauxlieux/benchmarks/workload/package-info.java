/**
 * The places that everyone is measured on, and the questions that everyone is asked: made up, the same on every run
 * and machine for a number of places.
 */
package fr.nouveauxlieux.benchmarks.workload;
