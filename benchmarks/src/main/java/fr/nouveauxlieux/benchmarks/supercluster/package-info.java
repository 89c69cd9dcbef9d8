/** The peer of the map's unfiltered clusters: supercluster, a library of JavaScript, run by Node.js. */
package fr.nouveauxlieux.benchmarks.supercluster;
