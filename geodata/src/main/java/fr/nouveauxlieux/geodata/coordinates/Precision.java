package fr.nouveauxlieux.geodata.coordinates;

/** How finely a pair of coordinates designates a place, from the finest to the coarsest. */
public enum Precision {
    /** The door, or the building. */
    ENTRANCE,
    /** The street, or a number interpolated along it. */
    STREET,
    /** A hamlet, a named area, a postal code. */
    LOCALITY,
    /** The centre of the commune: true to a few kilometres only. */
    COMMUNE_CENTRE,
    /** The source does not say. */
    UNKNOWN;

    public boolean isFinerThan(Precision other) {
        return compareTo(other) < 0;
    }
}
