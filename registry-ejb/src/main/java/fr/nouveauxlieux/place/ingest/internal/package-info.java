/** How mappings are read and rows understood, and how a run goes through its file. */
package fr.nouveauxlieux.place.ingest.internal;
