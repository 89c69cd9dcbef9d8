package fr.nouveauxlieux.organisation;

/** There is no such organisation. */
public class NoSuchOrganisationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchOrganisationException() {
        super("there is no such organisation");
    }
}
