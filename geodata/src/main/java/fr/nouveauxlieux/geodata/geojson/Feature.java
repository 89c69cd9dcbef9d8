package fr.nouveauxlieux.geodata.geojson;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a collection.
 *
 * @param line line of the file where it begins, from 1
 * @param properties its scalar properties as text, in the order of the file; nulls, lists and objects are left out
 * @param geometry longitude first; empty where the feature has none or an unusable one
 * @param problem why the geometry is unusable; empty where there is nothing to say
 */
public record Feature(
        int line, Map<String, String> properties, Optional<Geometry> geometry, Optional<String> problem) {}
