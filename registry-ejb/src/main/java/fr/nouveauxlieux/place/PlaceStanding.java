package fr.nouveauxlieux.place;

/**
 * A place as the registry has it now, for whoever decides of it.
 *
 * @param hidden whether it was taken out of the public registry
 * @param demonstration whether it is made up to show the product
 */
public record PlaceStanding(PlaceId id, PlaceProfile profile, boolean hidden, boolean demonstration) {}
