package fr.nouveauxlieux.committee;

/** The session does not sit now: nothing can be deliberated. */
public class SessionNotOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SessionNotOpenException() {
        super("the session does not sit");
    }
}
