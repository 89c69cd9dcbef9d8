package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.support.Coded;

/** In what condition premises are. */
public enum PremisesCondition implements Coded {
    READY("pret"),
    LIGHT_WORKS("petits-travaux"),
    HEAVY_WORKS("gros-travaux");

    private final String code;

    PremisesCondition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
