package fr.nouveauxlieux.call.form;

/** How many of a section's required answers are given. */
public record SectionProgress(int given, int required) {}
