package fr.nouveauxlieux.place.vocabulary;

/** Whether a place lives. */
public enum OpeningStatus implements Term {
    PROJECT("project"),
    OPEN("open"),
    CLOSED_FOR_A_TIME("closed-for-a-time"),
    CLOSED("closed");

    private final String code;

    OpeningStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
