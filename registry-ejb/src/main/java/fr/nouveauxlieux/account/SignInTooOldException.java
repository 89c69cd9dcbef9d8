package fr.nouveauxlieux.account;

/** What is asked for wants a sign-in of the last fifteen minutes, with the second factor where the account has one. */
public class SignInTooOldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignInTooOldException() {
        super("a recent sign-in is needed");
    }
}
