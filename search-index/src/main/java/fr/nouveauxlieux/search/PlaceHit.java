package fr.nouveauxlieux.search;

import java.util.OptionalDouble;

/**
 * One result.
 *
 * @param distanceMetres how far from the question's point; empty where it had none, or the place has no coordinates
 */
public record PlaceHit(PlaceSummary place, OptionalDouble distanceMetres) {}
