package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.call.drafting.DefinitionChange.Kind;
import fr.nouveauxlieux.store.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What differs between two definitions of a call. What a list holds is known by its code, wherever it stands. */
public final class DefinitionDifference {

    /** By which the objects of a list are told apart, the first of them that each has. */
    private static final List<String> NAMES = List.of("code", "kind", "points", "wave");

    private static final Set<String> GIVEN = Set.of("code", "version");

    private final List<DefinitionChange> changes = new ArrayList<>();

    private DefinitionDifference() {}

    /** In the order of the definitions; nothing of their versions. */
    public static List<DefinitionChange> between(Map<String, Object> before, Map<String, Object> after) {
        DefinitionDifference difference = new DefinitionDifference();
        Map<String, Object> one = new LinkedHashMap<>(before);
        Map<String, Object> other = new LinkedHashMap<>(after);
        one.keySet().removeAll(GIVEN);
        other.keySet().removeAll(GIVEN);
        difference.compareObjects("", one, other);
        return List.copyOf(difference.changes);
    }

    private void compare(String path, Object before, Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            compareObjects(path, one, other);
        } else if (before instanceof List<?> one
                && after instanceof List<?> other
                && named(one).isPresent()
                && named(other).isPresent()) {
            compareLists(path, named(one).get(), named(other).get());
        } else {
            Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
            changes.add(new DefinitionChange(kind, path, text(before), text(after)));
        }
    }

    private void compareObjects(String path, Map<?, ?> before, Map<?, ?> after) {
        union(before.keySet(), after.keySet())
                .forEach(key -> compare(path.isEmpty() ? "" + key : path + "." + key, before.get(key), after.get(key)));
    }

    private void compareLists(String path, Map<String, Object> before, Map<String, Object> after) {
        union(before.keySet(), after.keySet())
                .forEach(name -> compare(path + "[" + name + "]", before.get(name), after.get(name)));
        List<String> stayed =
                before.keySet().stream().filter(after::containsKey).toList();
        List<String> stay = after.keySet().stream().filter(before::containsKey).toList();
        if (!stayed.equals(stay)) {
            changes.add(new DefinitionChange(Kind.REORDERED, path, String.join(", ", stayed), String.join(", ", stay)));
        }
    }

    private static Set<Object> union(Set<?> one, Set<?> other) {
        Set<Object> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** What a list holds by its names; empty where not each has one of its own. */
    private static Optional<Map<String, Object>> named(List<?> list) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Object item : list) {
            Optional<String> name = nameOf(item);
            if (name.isEmpty() || named.put(name.get(), item) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }

    private static Optional<String> nameOf(Object item) {
        return item instanceof Map<?, ?> object
                ? Stream.concat(
                                NAMES.stream()
                                        .map(object::get)
                                        .filter(Objects::nonNull)
                                        .map(String::valueOf),
                                Stream.of("*"))
                        .findFirst()
                : Optional.empty();
    }

    /** A text as it is, other trees as JSON. */
    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? text : Json.write(value);
    }
}
