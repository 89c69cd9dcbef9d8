package fr.nouveauxlieux.geodata.territory.official;

/** Why a row of an official file is left out. */
public enum RejectionReason {
    /** Not the shape of an INSEE code; Monaco's is one. */
    NOT_A_COMMUNE_CODE,
    /** The shape of an INSEE code, but of no commune of today nor of the past. */
    UNKNOWN_COMMUNE,
    NOT_A_POSTAL_CODE,
    NOT_DEGREES,
    /** The place lies far from the département that its code tells: axes swapped, projected or moved for a map. */
    FAR_FROM_DEPARTEMENT,
    UNKNOWN_DENSITY,
    UNKNOWN_DEPARTEMENT,
    /** No code of a priority neighbourhood. */
    NO_NEIGHBOURHOOD_CODE,
    /** No polygon, or one that cannot be read. */
    NO_POLYGON,
    /** A second row for what the file says already. */
    DUPLICATE,
    /** Fewer cells than columns. */
    TRUNCATED_ROW
}
