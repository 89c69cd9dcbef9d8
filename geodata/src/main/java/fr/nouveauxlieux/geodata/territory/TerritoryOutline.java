package fr.nouveauxlieux.geodata.territory;

import org.locationtech.jts.geom.Geometry;

/**
 * The outline of a territory.
 *
 * @param code official code of the territory
 * @param geometry valid polygon or multipolygon in WGS84 degrees, x longitude, y latitude; not to be changed
 */
public record TerritoryOutline(String code, String name, Geometry geometry) {}
