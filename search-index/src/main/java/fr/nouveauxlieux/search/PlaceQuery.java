package fr.nouveauxlieux.search;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A question to the index. Conditions add up; the codes of one facet are alternatives.
 *
 * @param text free French text, as typed; blank for none
 * @param near the point that distances are measured from
 * @param radiusMetres how far from {@code near} places may lie; needs {@code near}
 * @param box keeps the places inside
 * @param polygon keeps the places inside
 * @param filters accepted codes by facet
 * @param opening keeps the places that answer one of these choices at least; all places where there is none
 * @param sort order of the hits; every order ends with the identifier, so that it is total
 * @param limit how many hits at most, between 0 and {@link #MAX_LIMIT}
 * @param cursor where to go on, as given by the previous page of the same question
 * @param countedFacets the facets to count: each as if its own filter were not set
 * @param countedOpenings the choices of opening to count: each as if none were set
 * @param condition keeps the places that it keeps; markers of the map go without
 */
public record PlaceQuery(
        String text,
        Optional<Coordinates> near,
        OptionalDouble radiusMetres,
        Optional<BoundingBox> box,
        Optional<GeoPolygon> polygon,
        Map<Facet, Set<String>> filters,
        Set<OpeningChoice> opening,
        Sort sort,
        int limit,
        Optional<String> cursor,
        Set<Facet> countedFacets,
        Set<OpeningChoice> countedOpenings,
        Optional<PlaceCondition> condition) {

    public static final int MAX_LIMIT = 1000;
    public static final int DEFAULT_LIMIT = 20;

    public enum Sort {
        /** Best match of the text first, nearer ones before equals; without text, as {@link #DISTANCE} or {@link #NAME}. */
        RELEVANCE,
        /** Nearest to {@code near} first; needs {@code near}. Places without coordinates are left out. */
        DISTANCE,
        /** By name, in French alphabetical order. */
        NAME
    }

    public PlaceQuery {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sort, "sort");
        filters = Map.copyOf(filters);
        opening = Set.copyOf(opening);
        countedFacets = Set.copyOf(countedFacets);
        countedOpenings = Set.copyOf(countedOpenings);
        if (limit < 0 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be between 0 and " + MAX_LIMIT + ", was " + limit);
        }
        if (radiusMetres.isPresent() && near.isEmpty()) {
            throw new IllegalArgumentException("radius needs near, the point that it is measured from");
        }
        if (radiusMetres.isPresent() && !(radiusMetres.getAsDouble() > 0)) {
            throw new IllegalArgumentException("radius must be positive metres, was " + radiusMetres.getAsDouble());
        }
        if (sort == Sort.DISTANCE && near.isEmpty()) {
            throw new IllegalArgumentException("sort by distance needs near, the point that it is measured from");
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The same question, from another cursor. */
    public PlaceQuery after(String otherCursor) {
        return new PlaceQuery(
                text,
                near,
                radiusMetres,
                box,
                polygon,
                filters,
                opening,
                sort,
                limit,
                Optional.of(otherCursor),
                countedFacets,
                countedOpenings,
                condition);
    }

    public static final class Builder {

        private String text = "";
        private Optional<Coordinates> near = Optional.empty();
        private OptionalDouble radiusMetres = OptionalDouble.empty();
        private Optional<BoundingBox> box = Optional.empty();
        private Optional<GeoPolygon> polygon = Optional.empty();
        private final Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        private final Set<OpeningChoice> opening = new LinkedHashSet<>();
        private Sort sort = Sort.RELEVANCE;
        private int limit = DEFAULT_LIMIT;
        private Optional<String> cursor = Optional.empty();
        private final Set<Facet> countedFacets = EnumSet.noneOf(Facet.class);
        private final Set<OpeningChoice> countedOpenings = new LinkedHashSet<>();
        private Optional<PlaceCondition> condition = Optional.empty();

        private Builder() {}

        public Builder text(String value) {
            text = value;
            return this;
        }

        public Builder near(Coordinates value) {
            near = Optional.of(value);
            return this;
        }

        public Builder radiusMetres(double value) {
            radiusMetres = OptionalDouble.of(value);
            return this;
        }

        public Builder box(BoundingBox value) {
            box = Optional.of(value);
            return this;
        }

        public Builder polygon(GeoPolygon value) {
            polygon = Optional.of(value);
            return this;
        }

        public Builder filter(Facet facet, String code) {
            filters.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(code);
            return this;
        }

        /** Or open then. */
        public Builder openAt(Instant value) {
            return opening(new OpeningChoice.At(value));
        }

        /** Or open in this manner. */
        public Builder opening(OpeningChoice choice) {
            opening.add(choice);
            return this;
        }

        public Builder sort(Sort value) {
            sort = value;
            return this;
        }

        public Builder limit(int value) {
            limit = value;
            return this;
        }

        public Builder cursor(String value) {
            cursor = Optional.of(value);
            return this;
        }

        public Builder count(Facet facet) {
            countedFacets.add(facet);
            return this;
        }

        public Builder count(OpeningChoice choice) {
            countedOpenings.add(choice);
            return this;
        }

        public Builder condition(PlaceCondition value) {
            condition = Optional.of(value);
            return this;
        }

        public PlaceQuery build() {
            return new PlaceQuery(
                    text,
                    near,
                    radiusMetres,
                    box,
                    polygon,
                    filters,
                    opening,
                    sort,
                    limit,
                    cursor,
                    countedFacets,
                    countedOpenings,
                    condition);
        }
    }
}
