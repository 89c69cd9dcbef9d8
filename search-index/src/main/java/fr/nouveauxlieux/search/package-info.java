/**
 * A searchable copy of the registry's places: text in French, distance, boxes and polygons, filters with counts,
 * clusters for the map, suggestions while typing.
 *
 * <p>The index is derived: it can be thrown away and rebuilt at any time, and remembers in its commit data how far
 * it has followed the feed of changes. Nothing here knows of databases, containers or HTTP, and no type of Lucene
 * shows in this package's public signatures.
 *
 * <p>Coordinates are WGS84 degrees; distances are metres on a sphere of radius
 * {@link fr.nouveauxlieux.geodata.coordinates.Coordinates#EARTH_RADIUS_METRES}.
 */
package fr.nouveauxlieux.search;
