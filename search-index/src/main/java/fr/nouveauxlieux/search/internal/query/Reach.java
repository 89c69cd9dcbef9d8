package fr.nouveauxlieux.search.internal.query;

/** How far an understanding of the words reaches, from the strictest. */
enum Reach {
    /** Every word; around a commune that is named with a subject, 30 km. */
    STRICT(30_000, 'S'),
    /** Every word; around any commune that is named, 100 km. */
    WIDE(100_000, 'W'),
    /** Any of the words; in or around the territory that is named, if one is. */
    PARTIAL(100_000, 'P'),
    /** No word but the territory's. */
    TERRITORY_ALONE(100_000, 'T');

    private final double vicinityMetres;
    private final char code;

    Reach(double vicinityMetres, char code) {
        this.vicinityMetres = vicinityMetres;
        this.code = code;
    }

    double vicinityMetres() {
        return vicinityMetres;
    }

    char code() {
        return code;
    }

    static Reach ofCode(char code) {
        for (Reach reach : values()) {
            if (reach.code == code) {
                return reach;
            }
        }
        throw new IllegalArgumentException("expected a cursor as given with a page of results");
    }
}
