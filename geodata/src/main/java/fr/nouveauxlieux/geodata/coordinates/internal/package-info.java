/** Conversions between reference systems by GeoTools, which stays behind this package. */
package fr.nouveauxlieux.geodata.coordinates.internal;
