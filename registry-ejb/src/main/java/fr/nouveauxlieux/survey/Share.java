package fr.nouveauxlieux.survey;

/**
 * How many of those who answered gave one answer.
 *
 * @param percent rounded to a whole one
 */
public record Share(String choice, int percent) {}
