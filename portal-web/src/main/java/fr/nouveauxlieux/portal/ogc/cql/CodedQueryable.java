package fr.nouveauxlieux.portal.ogc.cql;

import fr.nouveauxlieux.portal.question.FacetCodes;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceCondition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A property whose values are codes that the index knows, any number of them for a place. */
record CodedQueryable(String name, Facet facet) implements Queryable {

    @Override
    public String type() {
        return "string";
    }

    @Override
    public Optional<List<String>> codes() {
        return FacetCodes.findClosedList(facet);
    }

    @Override
    public Truth select(Test test) {
        PlaceCondition holds = test.exactly()
                .map(this::anyOf)
                .orElseGet(() -> new PlaceCondition.CodedBy(facet, test.rule(), test.passes()));
        return Truth.among(new PlaceCondition.Known(facet), holds);
    }

    private PlaceCondition anyOf(List<String> values) {
        return values.isEmpty() ? Truth.NO_PLACE : new PlaceCondition.Coded(facet, Set.copyOf(values));
    }

    @Override
    public Truth isNull() {
        PlaceCondition known = new PlaceCondition.Known(facet);
        return new Truth(new PlaceCondition.Not(known), known);
    }

    @Override
    public String read(String literal) {
        if (!FacetCodes.accepts(facet, literal)) {
            throw new CqlException(name + " to be compared with "
                    + codes().map(all -> "one of " + String.join(", ", all)).orElse("a code of its kind")
                    + ", rather than " + literal);
        }
        return literal;
    }
}
