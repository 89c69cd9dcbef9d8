package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.place.ingest.model.ImportRun;

/** A run was ended before its time. */
record ImportCancelled(ImportRun run) {}
