package fr.nouveauxlieux.support;

/** Parts of the country that a scheme may be meant for. */
public enum Area implements Coded {
    PRIORITY_NEIGHBOURHOOD("qpv"),
    RURAL("rural"),
    OUTSIDE_METROPOLIS("hors-metropole"),
    OVERSEAS("outre-mer");

    private final String code;

    Area(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
