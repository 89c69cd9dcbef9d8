package fr.nouveauxlieux.portal.ogc.cql;

import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceSummary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The properties of places that filters may name, beside their geometry. */
public final class Queryables {

    /** The name of the geometry. */
    public static final String GEOMETRY = "geometry";

    private static final Map<String, Queryable> BY_NAME = new LinkedHashMap<>();

    static {
        told("id", ToldQueryable.Kind.IDENTIFIER, PlaceSummary::id);
        told("name", ToldQueryable.Kind.TEXT, PlaceSummary::name);
        coded("types", Facet.TYPE);
        coded("labels", Facet.LABEL);
        coded("status", Facet.STATUS);
        told("address", ToldQueryable.Kind.TEXT, PlaceSummary::address);
        told("postal_code", ToldQueryable.Kind.TEXT, PlaceSummary::postalCode);
        coded("commune_code", Facet.COMMUNE);
        told("commune", ToldQueryable.Kind.TEXT, PlaceSummary::communeName);
        coded("departement", Facet.DEPARTEMENT);
        told("opening_hours", ToldQueryable.Kind.TEXT, PlaceSummary::openingHours);
        told("updated", ToldQueryable.Kind.DATE, place -> place.updated()
                .map(Object::toString)
                .orElse(""));
        told("demonstration", ToldQueryable.Kind.YES_NO, place -> Boolean.toString(place.demonstration()));
        for (Facet facet : Facet.values()) {
            boolean isThere = BY_NAME.values().stream()
                    .anyMatch(queryable -> queryable instanceof CodedQueryable coded && coded.facet() == facet);
            if (!isThere) {
                coded(facet.parameter(), facet);
            }
        }
    }

    private Queryables() {}

    private static void coded(String name, Facet facet) {
        BY_NAME.put(name, new CodedQueryable(name, facet));
    }

    private static void told(
            String name, ToldQueryable.Kind kind, java.util.function.Function<PlaceSummary, String> value) {
        BY_NAME.put(name, new ToldQueryable(name, kind, value));
    }

    public static Collection<Queryable> listAll() {
        return BY_NAME.values();
    }

    public static Optional<Queryable> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Queryable get(String name) {
        return find(name)
                .orElseThrow(() -> new CqlException(
                        "one of the properties " + String.join(", ", BY_NAME.keySet()) + ", rather than " + name));
    }
}
