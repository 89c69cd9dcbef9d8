package fr.nouveauxlieux.contribution.model;

import fr.nouveauxlieux.place.PlaceId;

/**
 * Which place something is said of.
 *
 * @param name as it is called then
 * @param departement its code; empty where unknown
 * @param region its code; empty where unknown
 */
public record AboutPlace(PlaceId place, String name, String departement, String region) {}
