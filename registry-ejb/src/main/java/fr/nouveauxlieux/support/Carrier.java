package fr.nouveauxlieux.support;

/** Who carries a project. */
public enum Carrier implements Coded {
    ASSOCIATION("association"),
    COOPERATIVE("cooperative"),
    COMPANY("entreprise"),
    LOCAL_AUTHORITY("collectivite"),
    PUBLIC_BODY("etablissement-public"),
    FOUNDATION("fondation"),
    /** People without a legal person yet. */
    COLLECTIVE("collectif");

    private final String code;

    Carrier(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
