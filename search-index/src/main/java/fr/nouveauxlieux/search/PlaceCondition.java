package fr.nouveauxlieux.search;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A condition put together from others. Its text tells it from every other condition, for cursors are bound to their
 * question.
 */
public sealed interface PlaceCondition {

    /** Keeps what all of them keep; with none, everything. */
    record All(List<PlaceCondition> parts) implements PlaceCondition {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Keeps what any of them keeps; with none, nothing. */
    record Any(List<PlaceCondition> parts) implements PlaceCondition {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Keeps what the other does not, unknown values included. */
    record Not(PlaceCondition part) implements PlaceCondition {}

    /** Keeps the places that bear one of the codes. */
    record Coded(Facet facet, Set<String> codes) implements PlaceCondition {

        public Coded {
            codes = Set.copyOf(codes);
        }

        @Override
        public String toString() {
            return facet + new TreeSet<>(codes).toString();
        }
    }

    /**
     * Keeps the places that bear a code which passes a test; it is run on each code of the index, not on each place.
     *
     * @param rule the test in words, different for every other test
     */
    record CodedBy(Facet facet, String rule, Predicate<String> test) implements PlaceCondition {

        @Override
        public String toString() {
            return facet + "<" + rule + ">";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof CodedBy that && facet == that.facet && rule.equals(that.rule);
        }

        @Override
        public int hashCode() {
            return 31 * facet.hashCode() + rule.hashCode();
        }
    }

    /** Keeps the places that have a value for the facet. */
    record Known(Facet facet) implements PlaceCondition {}

    /** Keeps the places with coordinates. */
    record Located() implements PlaceCondition {}

    record InBox(BoundingBox box) implements PlaceCondition {}

    record InPolygon(GeoPolygon polygon) implements PlaceCondition {}

    /** Keeps the places of these identifiers. */
    record Identified(Set<String> ids) implements PlaceCondition {

        public Identified {
            ids = Set.copyOf(ids);
        }

        @Override
        public String toString() {
            return "ids" + new TreeSet<>(ids);
        }
    }

    /**
     * Keeps the places whose summary passes a test, which is run on each that the other conditions leave.
     *
     * @param rule the test in words, different for every other test
     */
    record Told(String rule, Predicate<PlaceSummary> test) implements PlaceCondition {

        @Override
        public String toString() {
            return "told<" + rule + ">";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Told that && rule.equals(that.rule);
        }

        @Override
        public int hashCode() {
            return rule.hashCode();
        }
    }
}
