/** Where the made-up places lie: how many by région, in which communes, at which points. */
package fr.nouveauxlieux.demonstration.spread;
