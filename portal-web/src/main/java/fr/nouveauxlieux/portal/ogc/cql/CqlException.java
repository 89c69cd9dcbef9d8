package fr.nouveauxlieux.portal.ogc.cql;

/** A filter that cannot be understood; the message says what was expected, and where. */
public final class CqlException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    CqlException(String expected) {
        super(expected);
    }
}
