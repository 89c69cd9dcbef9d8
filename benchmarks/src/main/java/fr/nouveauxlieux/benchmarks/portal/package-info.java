/** The product as it is delivered, started as a process of its own and asked over HTTP. */
package fr.nouveauxlieux.benchmarks.portal;
