package fr.nouveauxlieux.review.result;

import java.util.Objects;

/**
 * How many dossiers there is room for, by the grades alone.
 *
 * @param basis what of the envelope says so
 */
public record RankingLine(int places, Basis basis) {

    /** What says how many. */
    public enum Basis {
        /** The envelope's number of places. */
        PLACES,
        /** The envelope's amount, against what the dossiers ask, from the best down. */
        AMOUNT
    }

    public RankingLine {
        Objects.requireNonNull(basis, "basis");
        if (places < 0) {
            throw new IllegalArgumentException("expected 0 places or more, was " + places);
        }
    }
}
