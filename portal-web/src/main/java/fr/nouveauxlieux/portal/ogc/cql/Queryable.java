package fr.nouveauxlieux.portal.ogc.cql;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A property of places that filters may name. */
public interface Queryable {

    String name();

    /** In the terms of JSON Schema: {@code string} or {@code boolean}. */
    String type();

    /** In the terms of JSON Schema, as {@code date}; empty for none. */
    default Optional<String> format() {
        return Optional.empty();
    }

    /** The only values that it takes, where they are listed. */
    Optional<List<String>> codes();

    /** What it says of a place's values, one by one; true of a place where it is of any of its values. */
    Truth select(Test test);

    Truth isNull();

    /**
     * A value as a filter writes it, checked and written as this property writes its own.
     *
     * @throws CqlException saying what was expected
     */
    String read(String literal);

    /** The value of a parameter of the same name. */
    default Truth equalTo(String literal) {
        String value = read(literal);
        return select(Test.oneOf(List.of(value)));
    }

    /**
     * A test of a value.
     *
     * @param rule in words, different for every other test
     * @param exactly the values that pass, where they can be listed
     */
    record Test(String rule, Optional<List<String>> exactly, Predicate<String> passes) {

        static Test oneOf(List<String> values) {
            return new Test("in " + Quoting.all(values), Optional.of(values), values::contains);
        }
    }
}
