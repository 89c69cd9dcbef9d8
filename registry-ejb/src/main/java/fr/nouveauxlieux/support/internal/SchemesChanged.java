package fr.nouveauxlieux.support.internal;

/** Schemes were written by this node. */
public record SchemesChanged() {}
