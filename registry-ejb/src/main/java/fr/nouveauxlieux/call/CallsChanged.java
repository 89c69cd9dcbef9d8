package fr.nouveauxlieux.call;

/** Versions or waves of calls were changed by this node. */
public record CallsChanged() {}
