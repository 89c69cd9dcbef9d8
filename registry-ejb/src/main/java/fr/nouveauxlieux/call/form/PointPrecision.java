package fr.nouveauxlieux.call.form;

import fr.nouveauxlieux.geodata.coordinates.Precision;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How finely the point of an answered address designates it. */
public enum PointPrecision {
    /** The building, as a service of addresses or the registry places it. */
    HOUSE(Precision.ENTRANCE),
    /** Somewhere along the street, or in the hamlet. */
    STREET(Precision.STREET),
    /** The centre of the commune: nothing can be measured from it. */
    COMMUNE(Precision.COMMUNE_CENTRE),
    /** Where the applicant put it. */
    PLACED_BY_HAND(Precision.ENTRANCE);

    private final Precision precision;

    PointPrecision(Precision precision) {
        this.precision = precision;
    }

    /** As answers hold it: {@code placed-by-hand}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Precision precision() {
        return precision;
    }

    /** Of any value, as answers may hold it. */
    public static Optional<PointPrecision> find(Object code) {
        return Arrays.stream(values())
                .filter(precision -> precision.code().equals(code))
                .findFirst();
    }

    /** Of a point of the registry; empty where it does not say. */
    public static Optional<PointPrecision> of(Precision precision) {
        return switch (precision) {
            case ENTRANCE -> Optional.of(HOUSE);
            case STREET, LOCALITY -> Optional.of(STREET);
            case COMMUNE_CENTRE -> Optional.of(COMMUNE);
            case UNKNOWN -> Optional.empty();
        };
    }
}
