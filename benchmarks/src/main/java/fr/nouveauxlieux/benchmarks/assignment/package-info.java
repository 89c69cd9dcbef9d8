/** Dossiers given to readers: our flows beside another's, and beside whoever gives them out one by one. */
package fr.nouveauxlieux.benchmarks.assignment;
