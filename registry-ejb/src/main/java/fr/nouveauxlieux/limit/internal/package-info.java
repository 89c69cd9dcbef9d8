/** How tries are counted: in memory, and in the database for all nodes together. */
package fr.nouveauxlieux.limit.internal;
