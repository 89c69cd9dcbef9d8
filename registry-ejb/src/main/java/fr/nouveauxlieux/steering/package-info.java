/** How waves go, in figures: how far dossiers came, what they ask and get, how long it takes, where they are, who reads. */
package fr.nouveauxlieux.steering;
