/** What the map draws: a pyramid of clusters for the whole registry, a grid for what a question keeps. */
package fr.nouveauxlieux.search.internal.clusters;
