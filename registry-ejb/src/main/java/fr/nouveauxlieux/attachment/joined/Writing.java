package fr.nouveauxlieux.attachment.joined;

import java.util.Objects;

/**
 * Something written about a dossier that files can be joined to.
 *
 * @param number within its kind
 */
public record Writing(Kind kind, long number) {

    public enum Kind {
        MESSAGE,
        /** What the author of a dossier answered to what was asked; the number is the request's. */
        CORRECTION_ANSWER,
        /** What was sent under an agreement: a signed copy, evidence, a report. */
        AGREEMENT_PIECE
    }

    public Writing {
        Objects.requireNonNull(kind, "kind");
    }

    public static Writing message(long number) {
        return new Writing(Kind.MESSAGE, number);
    }

    public static Writing correctionAnswer(long request) {
        return new Writing(Kind.CORRECTION_ANSWER, request);
    }

    public static Writing agreementPiece(long number) {
        return new Writing(Kind.AGREEMENT_PIECE, number);
    }
}
