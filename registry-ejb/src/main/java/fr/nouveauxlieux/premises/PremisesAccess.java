package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.support.Coded;

/** Whether people with reduced mobility can come in. */
public enum PremisesAccess implements Coded {
    FULL("oui"),
    PARTIAL("en-partie"),
    NONE("non"),
    UNKNOWN("inconnu");

    private final String code;

    PremisesAccess(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
