package fr.nouveauxlieux.place.ingest.internal;

/**
 * What tells whether a row brings something new.
 *
 * @param missing whether the source had lost it at its last import
 */
record KnownRecord(long id, String externalId, String digest, boolean missing) {}
