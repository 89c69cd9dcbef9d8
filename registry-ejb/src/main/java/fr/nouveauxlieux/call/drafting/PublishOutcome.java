package fr.nouveauxlieux.call.drafting;

/**
 * What came of a publication.
 *
 * @param change {@code CHANGED}, {@code SAME} where nothing differs from what is published, {@code OVERTAKEN} or {@code UNKNOWN}
 * @param version that is published now; 0 where nothing was
 */
public record PublishOutcome(DraftChange change, int version) {}
