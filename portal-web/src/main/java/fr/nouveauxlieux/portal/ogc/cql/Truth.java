package fr.nouveauxlieux.portal.ogc.cql;

import fr.nouveauxlieux.search.PlaceCondition;
import java.util.List;

/**
 * When an expression is true and when it is false. Of a place that does not know a value a comparison is neither, so
 * that its negation does not keep that place: hence two conditions rather than one.
 */
public record Truth(PlaceCondition holds, PlaceCondition fails) {

    static final PlaceCondition EVERY_PLACE = new PlaceCondition.All(List.of());
    static final PlaceCondition NO_PLACE = new PlaceCondition.Any(List.of());

    /** An expression that is never unknown. */
    static Truth always(boolean value) {
        return value ? new Truth(EVERY_PLACE, NO_PLACE) : new Truth(NO_PLACE, EVERY_PLACE);
    }

    /** What holds, among the places of which it is known whether it does. */
    static Truth among(PlaceCondition known, PlaceCondition holds) {
        return new Truth(holds, new PlaceCondition.All(List.of(known, new PlaceCondition.Not(holds))));
    }

    Truth not() {
        return new Truth(fails, holds);
    }

    static Truth and(List<Truth> parts) {
        return new Truth(
                new PlaceCondition.All(parts.stream().map(Truth::holds).toList()),
                new PlaceCondition.Any(parts.stream().map(Truth::fails).toList()));
    }

    static Truth or(List<Truth> parts) {
        return new Truth(
                new PlaceCondition.Any(parts.stream().map(Truth::holds).toList()),
                new PlaceCondition.All(parts.stream().map(Truth::fails).toList()));
    }
}
