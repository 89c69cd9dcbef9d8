package fr.nouveauxlieux.portal.ogc.cql;

import fr.nouveauxlieux.portal.ogc.cql.CqlWords.Kind;
import fr.nouveauxlieux.search.PlaceCondition;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads filters in CQL2 text: comparisons, LIKE, BETWEEN, IN, IS NULL, CASEI and ACCENTI, AND, OR, NOT and parentheses,
 * S_INTERSECTS, S_WITHIN and S_DISJOINT. Neither arithmetic, functions, arrays nor properties on both sides.
 */
public final class CqlParser {

    private static final int LONGEST_FILTER = 4_000;
    private static final int MOST_COMPARISONS = 200;
    private static final int DEEPEST = 40;

    private final CqlWords words;
    private int depth;
    private int comparisons;

    private CqlParser(String filter) {
        words = new CqlWords(filter);
    }

    /** @throws CqlException saying what was expected */
    public static Truth parse(String filter) {
        if (filter.length() > LONGEST_FILTER) {
            throw new CqlException("at most " + LONGEST_FILTER + " characters");
        }
        CqlParser parser = new CqlParser(filter);
        Truth truth = parser.readAlternatives();
        if (parser.words.peek().kind() != Kind.END) {
            throw parser.words.refuse("AND, OR or its end");
        }
        return truth;
    }

    private Truth readAlternatives() {
        if (++depth > DEEPEST) {
            throw new CqlException("at most " + DEEPEST + " parentheses in each other");
        }
        List<Truth> parts = new ArrayList<>();
        do {
            parts.add(readConjunction());
        } while (words.takeIf("OR"));
        depth--;
        return parts.size() == 1 ? parts.get(0) : Truth.or(parts);
    }

    private Truth readConjunction() {
        List<Truth> parts = new ArrayList<>();
        do {
            parts.add(readFactor());
        } while (words.takeIf("AND"));
        return parts.size() == 1 ? parts.get(0) : Truth.and(parts);
    }

    private Truth readFactor() {
        boolean negated = false;
        while (words.takeIf("NOT")) {
            negated = !negated;
        }
        Truth truth = readPrimary();
        return negated ? truth.not() : truth;
    }

    private Truth readPrimary() {
        if (words.takeIf("(")) {
            Truth inner = readAlternatives();
            words.expect(")");
            return inner;
        }
        if (++comparisons > MOST_COMPARISONS) {
            throw new CqlException("at most " + MOST_COMPARISONS + " comparisons");
        }
        if (words.takeIf("S_INTERSECTS") || words.takeIf("S_WITHIN")) {
            return readSpatial();
        }
        if (words.takeIf("S_DISJOINT")) {
            return readSpatial().not();
        }
        return readComparison();
    }

    private Truth readSpatial() {
        words.expect("(");
        String property = readPropertyName();
        if (!property.equals(Queryables.GEOMETRY)) {
            throw new CqlException(Queryables.GEOMETRY + " as the first argument, rather than " + property);
        }
        words.expect(",");
        PlaceCondition inside = new CqlGeometry(words).read();
        words.expect(")");
        return Truth.among(new PlaceCondition.Located(), inside);
    }

    private Truth readComparison() {
        CqlScalar left = CqlScalar.read(words);
        if (left.property().isEmpty()) {
            return readAfterLiteral(left);
        }
        CqlTests tests = new CqlTests(left, words);
        if (words.takeIf("IS")) {
            boolean negated = words.takeIf("NOT");
            words.expect("NULL");
            Truth isNull = left.isNull();
            return negated ? isNull.not() : isNull;
        }
        boolean negated = words.takeIf("NOT");
        Truth truth = negated ? tests.readNamed() : tests.read();
        return negated ? truth.not() : truth;
    }

    /** A comparison whose literal comes first, or TRUE or FALSE alone. */
    private Truth readAfterLiteral(CqlScalar literal) {
        var comparison = Comparison.find(words.peek().text());
        if (comparison.isEmpty()) {
            if (literal.isYesNo()) {
                return Truth.always(literal.text().equals("true"));
            }
            throw words.refuse("a comparison");
        }
        words.take();
        CqlScalar right = CqlScalar.read(words);
        if (right.property().isEmpty()) {
            throw words.refuse("a property on one side of the comparison before");
        }
        return CqlTests.compare(right, comparison.get().turned(), literal);
    }

    private String readPropertyName() {
        Kind kind = words.peek().kind();
        if (kind != Kind.NAME && kind != Kind.QUOTED_NAME) {
            throw words.refuse("a property");
        }
        return words.take().text();
    }
}
