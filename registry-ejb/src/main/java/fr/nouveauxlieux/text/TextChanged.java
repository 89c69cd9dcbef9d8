package fr.nouveauxlieux.text;

/** A text was changed by this node. */
record TextChanged() {}
