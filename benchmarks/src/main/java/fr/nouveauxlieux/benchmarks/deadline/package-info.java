/**
 * What happens in the last two minutes before a deadline: hundreds of complete dossiers submitted to the portal over
 * HTTP, ever more of them towards the end, and an oracle of what became of each.
 */
package fr.nouveauxlieux.benchmarks.deadline;
