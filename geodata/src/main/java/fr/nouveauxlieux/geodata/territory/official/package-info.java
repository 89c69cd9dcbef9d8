/**
 * The publishers' own files of French territories, brought into a folder that {@link
 * fr.nouveauxlieux.geodata.territory.Territories#load} reads: each is checked row by row, brought to the communes of
 * today, and written whole or not at all.
 */
package fr.nouveauxlieux.geodata.territory.official;
