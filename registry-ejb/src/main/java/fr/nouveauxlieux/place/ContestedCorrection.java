package fr.nouveauxlieux.place;

/**
 * A source says something new of fields that the moderation decided, and something else.
 *
 * @param source its code
 * @param said what it says of these fields, and of no other
 */
public record ContestedCorrection(PlaceId place, String source, PlaceProfile said) {}
