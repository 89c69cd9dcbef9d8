package fr.nouveauxlieux.review;

/** A review that is given, or whose dossier is not read any more, is not written in. */
public final class ReadingClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingClosedException() {
        super("expected a review that is still written");
    }
}
