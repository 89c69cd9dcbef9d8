/**
 * Points and rectangles of the Earth in WGS84 degrees, and conversions from and to the projected systems of the
 * sources.
 */
package fr.nouveauxlieux.geodata.coordinates;
