package fr.nouveauxlieux.dossier;

/** There is no such dossier. */
public class NoSuchDossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchDossierException() {
        super("there is no such dossier");
    }
}
