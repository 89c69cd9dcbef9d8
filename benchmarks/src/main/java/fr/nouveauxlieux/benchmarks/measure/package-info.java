/** Times and processor times of repeated questions, and their percentiles. Nothing here knows what is asked. */
package fr.nouveauxlieux.benchmarks.measure;
