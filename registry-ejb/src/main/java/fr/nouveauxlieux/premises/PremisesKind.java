package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.support.Coded;

/** What premises are. */
public enum PremisesKind implements Coded {
    OFFICE("bureau"),
    SHOP("commerce"),
    WORKSHOP("atelier"),
    WAREHOUSE("entrepot"),
    STATION("gare"),
    PUBLIC_BUILDING("batiment-public"),
    OTHER("autre");

    private final String code;

    PremisesKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
