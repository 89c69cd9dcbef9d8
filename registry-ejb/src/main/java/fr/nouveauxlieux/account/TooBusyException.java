package fr.nouveauxlieux.account;

/** Too many ask at once for what costs much: to be tried again in a moment. */
public class TooBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooBusyException() {
        super("too many at once");
    }
}
