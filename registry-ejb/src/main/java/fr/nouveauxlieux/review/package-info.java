/** What readers write of dossiers by the grid of the call, and what is reckoned from it. */
package fr.nouveauxlieux.review;
