package fr.nouveauxlieux.text;

/** A text was changed by this node. */
public record TextChanged() {}
