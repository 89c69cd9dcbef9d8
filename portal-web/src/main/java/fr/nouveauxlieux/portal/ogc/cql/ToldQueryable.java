package fr.nouveauxlieux.portal.ogc.cql;

import fr.nouveauxlieux.search.PlaceCondition;
import fr.nouveauxlieux.search.PlaceSummary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A property of one value, read from what a place shows in a list. Dates are compared as the text that they are written
 * in, whose order is theirs.
 *
 * @param value as text; empty where it is unknown
 */
record ToldQueryable(String name, Kind kind, Function<PlaceSummary, String> value) implements Queryable {

    enum Kind {
        TEXT,
        DATE,
        YES_NO,
        IDENTIFIER
    }

    private static final int LENGTH_OF_DATE = 10;

    @Override
    public String type() {
        return kind == Kind.YES_NO ? "boolean" : "string";
    }

    @Override
    public Optional<String> format() {
        return kind == Kind.DATE ? Optional.of("date") : Optional.empty();
    }

    @Override
    public Optional<List<String>> codes() {
        return Optional.empty();
    }

    @Override
    public Truth select(Test test) {
        if (kind == Kind.IDENTIFIER && test.exactly().isPresent()) {
            return Truth.among(
                    Truth.EVERY_PLACE,
                    new PlaceCondition.Identified(Set.copyOf(test.exactly().get())));
        }
        return Truth.among(known(), new PlaceCondition.Told(Quoting.one(name) + " " + test.rule(), place -> {
            String text = value.apply(place);
            return !text.isEmpty() && test.passes().test(text);
        }));
    }

    @Override
    public Truth isNull() {
        return new Truth(new PlaceCondition.Not(known()), known());
    }

    private PlaceCondition known() {
        return new PlaceCondition.Told(
                Quoting.one(name) + " is known", place -> !value.apply(place).isEmpty());
    }

    @Override
    public String read(String literal) {
        return switch (kind) {
            case DATE -> readDate(literal);
            case YES_NO -> readYesNo(literal);
            default -> literal;
        };
    }

    private String readDate(String literal) {
        try {
            return LocalDate.parse(literal.substring(0, Math.min(LENGTH_OF_DATE, literal.length())))
                    .toString();
        } catch (DateTimeException e) {
            throw new CqlException(name + " to be compared with a date, as DATE('2026-01-31'), rather than " + literal);
        }
    }

    private String readYesNo(String literal) {
        if (!literal.equals("true") && !literal.equals("false")) {
            throw new CqlException(name + " to be compared with TRUE or FALSE, rather than " + literal);
        }
        return literal;
    }
}
