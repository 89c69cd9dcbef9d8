package fr.nouveauxlieux.search;

/** How many of the places found bear a code. */
public record FacetCount(String code, int count) {}
