package fr.nouveauxlieux.premises.internal;

/** This node changed what the public sees of offers. */
public record OffersChanged() {}
