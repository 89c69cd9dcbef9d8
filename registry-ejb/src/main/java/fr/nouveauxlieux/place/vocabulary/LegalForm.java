package fr.nouveauxlieux.place.vocabulary;

/** Legal forms of those who hold a place. */
public enum LegalForm implements Term {
    ASSOCIATION("association"),
    SCIC("scic"),
    SCOP("scop"),
    COMPANY("entreprise"),
    SOLE_TRADER("entreprise-individuelle"),
    LOCAL_AUTHORITY("collectivite"),
    EPCI("epci"),
    PUBLIC_BODY("etablissement-public"),
    GIP("gip"),
    FOUNDATION("fondation"),
    CHAMBER("chambre-consulaire"),
    COLLECTIVE("collectif");

    private final String code;

    LegalForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
