/** The search index measured in process, on as many made-up places as asked for. */
package fr.nouveauxlieux.benchmarks.search;
