package fr.nouveauxlieux.account;

/** The registry would be left without an administrator, or its administrator without the role. */
public class LastAdministratorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LastAdministratorException() {
        super("an administrator must remain, and nobody takes away their own role");
    }
}
