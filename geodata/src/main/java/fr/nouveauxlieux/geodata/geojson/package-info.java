/**
 * Streaming reading of GeoJSON (RFC 7946): one feature in memory at a time. Positions are WGS84 degrees, longitude
 * first, as the JTS geometries are that come out of it.
 */
package fr.nouveauxlieux.geodata.geojson;
