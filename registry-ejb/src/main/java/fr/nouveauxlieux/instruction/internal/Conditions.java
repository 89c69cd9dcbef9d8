package fr.nouveauxlieux.instruction.internal;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions of a query in SQL that must all hold, with their values. Names of columns are ours, never typed by anyone. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param condition with a {@code ?} for each value */
    Conditions add(String condition, Object... given) {
        conditions.add("(" + condition + ")");
        Collections.addAll(values, given);
        return this;
    }

    Conditions is(String column, Object value) {
        return add(column + " = ?", value);
    }

    /** One of the values; anything where there are none. */
    Conditions in(String column, Collection<String> allowed) {
        return allowed.isEmpty()
                ? this
                : add(
                        column + " in (" + String.join(", ", Collections.nCopies(allowed.size(), "?")) + ")",
                        allowed.toArray());
    }

    /** None of the values. */
    Conditions notIn(String column, Collection<String> refused) {
        return refused.isEmpty()
                ? this
                : add(
                        column + " not in (" + String.join(", ", Collections.nCopies(refused.size(), "?")) + ")",
                        refused.toArray());
    }

    /** One of these at least; nothing where there are none. */
    Conditions anyOf(List<Conditions> others) {
        String either = others.stream().map(Conditions::text).collect(Collectors.joining(" or "));
        return add(
                either.isEmpty() ? "false" : either,
                others.stream().flatMap(other -> other.values.stream()).toArray());
    }

    private String text() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /** To stand after {@code where}; values are numbered from 1. */
    String sql() {
        StringBuilder sql = new StringBuilder();
        int number = 0;
        for (String part : text().split("\\?", -1)) {
            sql.append(number == 0 ? "" : "?" + number).append(part);
            number++;
        }
        return sql.toString();
    }

    Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
