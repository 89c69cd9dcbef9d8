package fr.nouveauxlieux.place.vocabulary;

/** Recognitions given by the State or by territories. */
public enum LabelKind implements Term {
    FRANCE_SERVICES("france-services"),
    MICRO_FOLIE("micro-folie"),
    CAMPUS_CONNECTE("campus-connecte"),
    FABRIQUE_DE_TERRITOIRE("fabrique-de-territoire"),
    FABRIQUE_NUMERIQUE("fabrique-numerique"),
    MANUFACTURE_DE_PROXIMITE("manufacture-de-proximite"),
    TERRITORY_LABEL("label-territorial");

    private final String code;

    LabelKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
