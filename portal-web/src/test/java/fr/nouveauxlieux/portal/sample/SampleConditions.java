package fr.nouveauxlieux.portal.sample;

import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceCondition;
import fr.nouveauxlieux.search.PlaceSummary;
import java.util.Collection;
import java.util.List;

/** Tells of one place what a condition would keep, of the facets that a summary has. */
public final class SampleConditions {

    private SampleConditions() {}

    public static boolean keep(PlaceCondition condition, PlaceSummary place) {
        if (condition instanceof PlaceCondition.All all) {
            return all.parts().stream().allMatch(part -> keep(part, place));
        }
        if (condition instanceof PlaceCondition.Any any) {
            return any.parts().stream().anyMatch(part -> keep(part, place));
        }
        if (condition instanceof PlaceCondition.Not not) {
            return !keep(not.part(), place);
        }
        if (condition instanceof PlaceCondition.Coded coded) {
            return codesOf(coded.facet(), place).stream().anyMatch(coded.codes()::contains);
        }
        if (condition instanceof PlaceCondition.CodedBy coded) {
            return codesOf(coded.facet(), place).stream().anyMatch(coded.test());
        }
        if (condition instanceof PlaceCondition.Known known) {
            return !codesOf(known.facet(), place).isEmpty();
        }
        if (condition instanceof PlaceCondition.Identified identified) {
            return identified.ids().contains(place.id());
        }
        if (condition instanceof PlaceCondition.Told told) {
            return told.test().test(place);
        }
        if (condition instanceof PlaceCondition.InBox inside) {
            return place.coordinates().filter(inside.box()::contains).isPresent();
        }
        if (condition instanceof PlaceCondition.Located) {
            return place.coordinates().isPresent();
        }
        throw new IllegalArgumentException("not told of one place: " + condition);
    }

    private static Collection<String> codesOf(Facet facet, PlaceSummary place) {
        return switch (facet) {
            case TYPE -> place.types();
            case LABEL -> place.labels();
            case STATUS -> known(place.status());
            case DEPARTEMENT -> known(place.departement());
            case COMMUNE -> known(place.communeCode());
            default -> throw new IllegalArgumentException("a summary has no " + facet);
        };
    }

    private static List<String> known(String code) {
        return code.isEmpty() ? List.of() : List.of(code);
    }
}
