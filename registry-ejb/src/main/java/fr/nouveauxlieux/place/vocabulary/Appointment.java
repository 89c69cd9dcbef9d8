package fr.nouveauxlieux.place.vocabulary;

/** Whether one has to make an appointment. */
public enum Appointment implements Term {
    REQUIRED("required"),
    POSSIBLE("possible"),
    NONE("none");

    private final String code;

    Appointment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
