package fr.nouveauxlieux.place;

/** Fired within a transaction that changes places; to be observed after its success. */
public record PlacesChanged() {}
