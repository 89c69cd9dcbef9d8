package fr.nouveauxlieux.place.ingest;

/** A file of this source waits already: a newer one is taken once that one is under way. */
public class ImportWaitingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportWaitingException(SourceCode source) {
        super("an import of " + source + " waits already");
    }
}
