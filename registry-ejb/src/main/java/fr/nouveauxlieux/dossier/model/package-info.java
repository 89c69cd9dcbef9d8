/** What of dossiers is kept. */
package fr.nouveauxlieux.dossier.model;
