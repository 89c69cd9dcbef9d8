package fr.nouveauxlieux.panel;

/**
 * What came of copying a panel.
 *
 * @param leftOut how many had the role of their seat no more
 */
public record CopyOutcome(int copied, int leftOut) {}
