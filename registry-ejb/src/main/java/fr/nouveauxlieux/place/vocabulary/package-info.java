/**
 * The closed lists in which places are described: types, families of activity, services, publics, labels… Each is an
 * enumeration whose constants carry a stable public code.
 */
package fr.nouveauxlieux.place.vocabulary;
