/**
 * Communes, intercommunalities, départements, régions and zonings: their codes as value types that validate
 * themselves, and the gazetteer that finds them by name, code, postal code or point.
 */
package fr.nouveauxlieux.geodata.territory;
