package fr.nouveauxlieux.place.vocabulary;

/** Who carries a place, broadly. */
public enum Sector implements Term {
    PUBLIC("public"),
    PRIVATE("prive"),
    ASSOCIATIVE("associatif"),
    MIXED("mixte");

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
