package fr.nouveauxlieux.assignment;

/** There is no such run. */
public class NoSuchRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchRunException() {
        super("no such run");
    }
}
