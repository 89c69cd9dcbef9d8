package fr.nouveauxlieux.dossier;

/** The dossier does not change any more: it is under instruction or over, or its wave has closed. */
public class NotAmendableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAmendableException() {
        super("the dossier does not change any more");
    }
}
