/**
 * How the gazetteer is read, held in memory and searched. Not for use outside of the territory packages.
 *
 * <p>The build writes the built-in tables beside these classes: tab-separated, UTF-8, one header line, sorted by code;
 * and outlines as GeoJSON, longitude first, WGS84.
 */
package fr.nouveauxlieux.geodata.territory.internal;
