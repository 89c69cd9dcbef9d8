package fr.nouveauxlieux.call.drafting;

/** An edit speaks of a part of a definition that is not there, or is of another shape. */
public class NoSuchPartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPartException(DefinitionPath path) {
        super("expected a part of the definition at " + path);
    }
}
