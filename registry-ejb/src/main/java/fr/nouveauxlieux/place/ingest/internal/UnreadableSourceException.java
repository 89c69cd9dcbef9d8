package fr.nouveauxlieux.place.ingest.internal;

/** A file, or a mapping, for which a run cannot go on. Its message is for the person who asked for the import. */
public class UnreadableSourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableSourceException(String message) {
        super(message);
    }

    public UnreadableSourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
