/** Which reader reads which dossier: proposed by a reckoning that can be replayed, mended by hand, applied. */
package fr.nouveauxlieux.assignment;
