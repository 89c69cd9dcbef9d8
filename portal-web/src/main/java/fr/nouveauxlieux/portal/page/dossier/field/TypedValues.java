package fr.nouveauxlieux.portal.page.dossier.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the inputs of a page, by their names. */
public final class TypedValues {

    private final Map<String, List<String>> values;

    private TypedValues(Map<String, List<String>> values) {
        this.values = values;
    }

    public static TypedValues none() {
        return new TypedValues(new LinkedHashMap<>());
    }

    /** As a form sent them. */
    public static TypedValues of(Map<String, String[]> parameters) {
        TypedValues typed = none();
        parameters.forEach((name, sent) -> typed.values.put(name, List.of(sent)));
        return typed;
    }

    public void put(String name, String value) {
        values.put(name, List.of(value));
    }

    public void put(String name, List<String> all) {
        values.put(name, List.copyOf(all));
    }

    public void putAll(TypedValues others) {
        values.putAll(others.values);
    }

    /** Takes away the input of this name, and those whose names go on from it with a dot. */
    public void removeUnder(String name) {
        values.keySet().removeIf(key -> key.equals(name) || key.startsWith(name + "."));
    }

    /** The first of that name; empty for none. */
    public String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }
}
