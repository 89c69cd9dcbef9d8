package fr.nouveauxlieux.place.vocabulary;

/** The countries of the registry. */
public enum Country implements Term {
    FRANCE("FR"),
    BELGIUM("BE");

    private final String code;

    Country(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
