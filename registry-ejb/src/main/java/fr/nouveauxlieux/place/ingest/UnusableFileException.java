package fr.nouveauxlieux.place.ingest;

/** A file that was sent and cannot be taken. Its message is for whoever sent it. */
public class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        TOO_LARGE,
        NOT_TEXT,
        /** It is text, but not the table that the source's mapping reads. */
        OTHER_CONTENT,
        /** It is of a real source, and the registry a demonstration, whose staff anybody may be. */
        DEMONSTRATION
    }

    private final Reason reason;

    public UnusableFileException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
