/**
 * What anyone says is wrong with a place of the registry, and what moderators decide of it. An accepted contribution
 * corrects its place by a record of its own ({@link fr.nouveauxlieux.place.PlaceCorrections}); whoever asked for an answer
 * is written to, and then forgotten.
 */
package fr.nouveauxlieux.contribution;
