package fr.nouveauxlieux.place;

/** One change of the feed: the place is to be read again, or is no longer there. */
public record PlaceChange(long sequence, PlaceId place, boolean removed) {}
