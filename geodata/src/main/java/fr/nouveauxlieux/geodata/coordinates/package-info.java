/**
 * Points and rectangles of the Earth in WGS84 degrees, and conversions from and to the projected systems of the
 * sources.
 *
 * <p>Axis order. {@link fr.nouveauxlieux.geodata.coordinates.Coordinates} names its axes. Text of the project's own
 * interfaces is latitude first ({@code 50.6292,3.0573}); rectangles, GeoJSON, JTS and vector tiles are longitude first.
 * Numbers given to or had from a {@link fr.nouveauxlieux.geodata.coordinates.ReferenceSystem} are x then y: easting then
 * northing in metres, or longitude then latitude, even where the EPSG registry lists a system's northing first.
 */
package fr.nouveauxlieux.geodata.coordinates;
