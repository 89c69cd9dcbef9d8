package fr.nouveauxlieux.account;

/** There is no such account, or it is not one that this can be done to. */
public class NoSuchAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchAccountException() {
        super("there is no such account");
    }
}
