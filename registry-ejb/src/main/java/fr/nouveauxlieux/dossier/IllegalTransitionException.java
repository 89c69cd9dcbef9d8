package fr.nouveauxlieux.dossier;

/** From where the dossier stands, this cannot be done, or not by who asks. */
public class IllegalTransitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IllegalTransitionException(DossierStanding standing, DossierAction action) {
        super("a dossier that is " + standing + " does not let this person " + action);
    }
}
