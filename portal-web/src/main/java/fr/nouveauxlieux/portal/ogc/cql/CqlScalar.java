package fr.nouveauxlieux.portal.ogc.cql;

import fr.nouveauxlieux.portal.ogc.cql.CqlWords.Kind;
import fr.nouveauxlieux.portal.ogc.cql.CqlWords.Word;
import fr.nouveauxlieux.search.PlaceCondition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A property or a literal of a filter.
 *
 * @param property empty for a literal
 * @param geometry true for the geometry, which is no other property
 * @param text of a literal, as properties are to read it
 * @param folding what CASEI and ACCENTI around it ask for
 */
record CqlScalar(Optional<Queryable> property, boolean geometry, String text, boolean isYesNo, Folding folding) {

    static CqlScalar read(CqlWords words) {
        Word word = words.peek();
        if (word.is("CASEI") || word.is("ACCENTI")) {
            words.take();
            words.expect("(");
            CqlScalar inner = read(words);
            words.expect(")");
            return inner.folded(new Folding(word.is("CASEI"), word.is("ACCENTI")));
        }
        return switch (word.kind()) {
            case TEXT, NUMBER -> literal(words.take().text(), false);
            case NAME -> readName(words);
            case QUOTED_NAME -> property(words.take().text());
            default -> throw words.refuse("a property or a value");
        };
    }

    private static CqlScalar readName(CqlWords words) {
        Word word = words.take();
        if (word.is("TRUE") || word.is("FALSE")) {
            return literal(word.text().toLowerCase(Locale.ROOT), true);
        }
        if (word.is("DATE") || word.is("TIMESTAMP")) {
            words.expect("(");
            String date = words.expect(Kind.TEXT, "a date between apostrophes");
            words.expect(")");
            return literal(date, false);
        }
        return property(word.text());
    }

    private static CqlScalar literal(String text, boolean yesNo) {
        return new CqlScalar(Optional.empty(), false, text, yesNo, Folding.NONE);
    }

    private static CqlScalar property(String name) {
        return name.equals(Queryables.GEOMETRY)
                ? new CqlScalar(Optional.of(Queryables.get("id")), true, "", false, Folding.NONE)
                : new CqlScalar(Optional.of(Queryables.get(name)), false, "", false, Folding.NONE);
    }

    private CqlScalar folded(Folding more) {
        return new CqlScalar(property, geometry, text, isYesNo, folding.and(more));
    }

    /** The property, to compare its values. */
    Queryable values() {
        if (geometry) {
            throw new CqlException("IS NULL or S_INTERSECTS with " + Queryables.GEOMETRY);
        }
        return property.orElseThrow();
    }

    Truth isNull() {
        if (geometry) {
            PlaceCondition located = new PlaceCondition.Located();
            return new Truth(new PlaceCondition.All(List.of(new PlaceCondition.Not(located))), located);
        }
        return property.orElseThrow().isNull();
    }
}
