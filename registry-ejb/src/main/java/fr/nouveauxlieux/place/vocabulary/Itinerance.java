package fr.nouveauxlieux.place.vocabulary;

/** Whether a place stays where it is. */
public enum Itinerance implements Term {
    FIXED("fixed"),
    MOBILE("mobile"),
    BOTH("both");

    private final String code;

    Itinerance(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
