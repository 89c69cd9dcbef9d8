/** Import runs and what they refused, as they are kept. */
package fr.nouveauxlieux.place.ingest.model;
