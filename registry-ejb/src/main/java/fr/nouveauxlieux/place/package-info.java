/**
 * Places: what is known of them, where it comes from, and the directory in which the public finds them.
 *
 * <p>{@link fr.nouveauxlieux.place.PlaceField} is the model; a {@link fr.nouveauxlieux.place.PlaceProfile} is a value
 * for each known field.
 */
package fr.nouveauxlieux.place;
