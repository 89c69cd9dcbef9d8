/** What a run is reckoned from and what comes of it: pure, so that the same inputs have the same outcome to the byte. */
package fr.nouveauxlieux.assignment.internal.reckoning;
