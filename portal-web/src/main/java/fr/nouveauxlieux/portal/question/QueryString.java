package fr.nouveauxlieux.portal.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The parameters of an address, decoded, in an order that means something. Immutable: each change gives another one,
 * from which links such as "without this filter" or "next page" are made.
 */
public final class QueryString {

    private static final QueryString EMPTY = new QueryString(new LinkedHashMap<>());

    private final Map<String, List<String>> values;

    private QueryString(Map<String, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Gathers parameters that are all there from the beginning. */
    static final class Builder {

        private final Map<String, List<String>> values = new LinkedHashMap<>();

        Builder add(String parameter, String value) {
            List<String> all = values.computeIfAbsent(parameter, name -> new ArrayList<>(1));
            if (!all.contains(value)) {
                all.add(value);
            }
            return this;
        }

        QueryString build() {
            values.replaceAll((name, all) -> List.copyOf(all));
            return new QueryString(values);
        }
    }

    public static QueryString empty() {
        return EMPTY;
    }

    public Map<String, List<String>> asMap() {
        return values;
    }

    public boolean has(String parameter, String value) {
        return values.getOrDefault(parameter, List.of()).contains(value);
    }

    /** With one more value of a parameter. */
    public QueryString with(String parameter, String value) {
        if (has(parameter, value)) {
            return this;
        }
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        List<String> all = new ArrayList<>(copy.getOrDefault(parameter, List.of()));
        all.add(value);
        copy.put(parameter, List.copyOf(all));
        return new QueryString(copy);
    }

    /** With this value of a parameter instead of any other. */
    public QueryString withOnly(String parameter, String value) {
        return without(parameter).with(parameter, value);
    }

    public QueryString without(String parameter) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.remove(parameter);
        return new QueryString(copy);
    }

    /** Without one value of a parameter, its others left. */
    public QueryString without(String parameter, String value) {
        List<String> others = values.getOrDefault(parameter, List.of()).stream()
                .filter(v -> !v.equals(value))
                .toList();
        if (others.isEmpty()) {
            return without(parameter);
        }
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.put(parameter, others);
        return new QueryString(copy);
    }

    /** The path followed by a question mark and the parameters, or alone where there are none. */
    public String appendTo(String path) {
        return values.isEmpty() ? path : path + "?" + this;
    }

    /** As it stands in an address, percent-encoded, without a question mark; empty where there are no parameters. */
    @Override
    public String toString() {
        StringJoiner pairs = new StringJoiner("&");
        values.forEach((name, all) -> all.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        return pairs.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryString that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Commas and colons need no escape in a query and are left, for people who read addresses. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%3A", ":");
    }
}
