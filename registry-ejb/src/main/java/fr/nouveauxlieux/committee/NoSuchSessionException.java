package fr.nouveauxlieux.committee;

/** There is no such session of a committee. */
public class NoSuchSessionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchSessionException() {
        super("no such session");
    }
}
