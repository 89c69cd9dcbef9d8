package fr.nouveauxlieux.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * What places can be filtered and counted by: exact codes, any number of them for a place. The parameter is the
 * name of the filter in addresses and in the API.
 */
public enum Facet {
    TYPE("type"),
    FAMILY("family"),
    SERVICE("service"),
    /** Things to use, each in small letters, as sources name them. */
    EQUIPMENT("equipment"),
    PUBLIC("public"),
    LABEL("label"),
    NETWORK("network"),
    STATUS("status"),
    SECTOR("sector"),
    /** {@code yes} or {@code no}; a place that does not say has no value. */
    ACCESSIBLE("accessible"),
    /** {@code required}, {@code possible} or {@code none}; a place that does not say has no value. */
    APPOINTMENT("appointment"),
    /**
     * {@code free} or {@code paying}; {@code formulas}; at most so many euros as {@code hour-5}, {@code day-20} or
     * {@code month-200}. A place that does not say has no value.
     */
    PRICE("price"),
    /** {@code fixed}, {@code mobile} or {@code both}. */
    ITINERANCE("itinerance"),
    /** {@code known} or {@code unknown}: whether opening hours are known. */
    HOURS("hours"),
    /** {@code yes} or {@code no}: in a priority neighbourhood; a place of which one cannot tell has no value. */
    QPV("qpv"),
    SOURCE("source"),
    COUNTRY("country"),
    REGION("region"),
    DEPARTEMENT("departement"),
    EPCI("epci"),
    COMMUNE("commune");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<Facet> findByParameter(String parameter) {
        return Arrays.stream(values())
                .filter(f -> f.parameter.equals(parameter))
                .findFirst();
    }
}
