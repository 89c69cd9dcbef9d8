/** Draws that are the same on every machine and every run: a seeded generator, and the weighted lists it draws from. */
package fr.nouveauxlieux.demonstration.chance;
