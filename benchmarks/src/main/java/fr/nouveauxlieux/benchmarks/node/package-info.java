/** The scripts of this module that Node.js runs. */
package fr.nouveauxlieux.benchmarks.node;
