package fr.nouveauxlieux.premises;

/** There is no such offer of premises, or no such interest in one. */
public class NoSuchOfferException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param id of what there is not */
    public NoSuchOfferException(Object id) {
        super("no offer or interest " + id);
    }
}
