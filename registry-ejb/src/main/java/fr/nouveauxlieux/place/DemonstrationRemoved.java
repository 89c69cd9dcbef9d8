package fr.nouveauxlieux.place;

/** The last made-up places are taken away; told in the same transaction. */
public record DemonstrationRemoved() {}
