package fr.nouveauxlieux.portal.ogc.cql;

import fr.nouveauxlieux.portal.ogc.cql.CqlWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a filter says of the values of a property, after its name. */
final class CqlTests {

    private final CqlScalar left;
    private final CqlWords words;

    CqlTests(CqlScalar left, CqlWords words) {
        this.left = left;
        this.words = words;
    }

    Truth read() {
        Optional<Comparison> comparison = Comparison.find(words.peek().text());
        if (comparison.isEmpty() || words.peek().kind() != Kind.SIGN) {
            return readNamed();
        }
        words.take();
        return compare(left, comparison.get(), readLiteral());
    }

    /** LIKE, BETWEEN or IN. */
    Truth readNamed() {
        if (words.takeIf("LIKE")) {
            return readLike();
        }
        if (words.takeIf("BETWEEN")) {
            CqlScalar lowest = readLiteral();
            words.expect("AND");
            return Truth.and(List.of(
                    compare(left, Comparison.AT_LEAST, lowest), compare(left, Comparison.AT_MOST, readLiteral())));
        }
        if (words.takeIf("IN")) {
            return readIn();
        }
        throw words.refuse("a comparison, LIKE, BETWEEN, IN or IS NULL");
    }

    static Truth compare(CqlScalar property, Comparison comparison, CqlScalar literal) {
        Queryable queryable = property.values();
        Folding folding = property.folding();
        if (folding.equals(Folding.NONE) && comparison == Comparison.EQUAL) {
            return queryable.equalTo(valueOf(literal, queryable));
        }
        if (folding.equals(Folding.NONE) && comparison == Comparison.DIFFERENT) {
            return queryable.equalTo(valueOf(literal, queryable)).not();
        }
        String value = folding.equals(Folding.NONE)
                ? valueOf(literal, queryable)
                : literal.folding().of(literal.text());
        return select(
                property,
                comparison + " " + Quoting.one(value),
                text -> comparison.holds(folding.of(text).compareTo(value)));
    }

    private Truth readLike() {
        CqlScalar literal = readLiteral();
        String pattern = literal.folding().of(literal.text());
        Wildcards wildcards = new Wildcards(pattern);
        return select(
                left,
                "like " + Quoting.one(pattern),
                text -> wildcards.matches(left.folding().of(text)));
    }

    private Truth readIn() {
        words.expect("(");
        List<Truth> alternatives = new ArrayList<>();
        List<String> values = new ArrayList<>();
        do {
            CqlScalar literal = readLiteral();
            if (left.folding().equals(Folding.NONE)) {
                values.add(left.values().read(valueOf(literal, left.values())));
            } else {
                alternatives.add(compare(left, Comparison.EQUAL, literal));
            }
        } while (words.takeIf(","));
        words.expect(")");
        return values.isEmpty() ? Truth.or(alternatives) : left.values().select(Queryable.Test.oneOf(values));
    }

    private static Truth select(CqlScalar property, String rule, Predicate<String> passes) {
        return property.values().select(new Queryable.Test(property.folding() + " " + rule, Optional.empty(), passes));
    }

    private static String valueOf(CqlScalar literal, Queryable queryable) {
        return queryable.read(literal.folding().of(literal.text()));
    }

    private CqlScalar readLiteral() {
        CqlScalar literal = CqlScalar.read(words);
        if (literal.property().isPresent()) {
            throw new CqlException("a value rather than a property on the other side of a comparison");
        }
        return literal;
    }
}
