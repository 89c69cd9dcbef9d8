package fr.nouveauxlieux.place.ingest.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An object of a mapping with its path, which gathers the problems met on the way instead of stopping at the first.
 * What is read of it is remembered, so that a key that nobody reads, most often a misspelling, is a problem too.
 */
final class MappingNode {

    private final String path;
    private final Map<String, Object> values;
    private final List<String> problems;
    private final Set<String> read = new TreeSet<>();

    MappingNode(String path, Map<String, Object> values, List<String> problems) {
        this.path = path;
        this.values = values;
        this.problems = problems;
    }

    @SuppressWarnings("unchecked")
    Optional<MappingNode> findObject(String key) {
        Object value = take(key);
        if (value instanceof Map<?, ?> map) {
            return Optional.of(new MappingNode(pathOf(key), (Map<String, Object>) map, problems));
        }
        if (value != null) {
            problem(key, "expected an object, was " + value);
        }
        return Optional.empty();
    }

    MappingNode getObject(String key) {
        return findObject(key).orElseGet(() -> {
            problemOfMissing(key, "an object");
            return new MappingNode(pathOf(key), new LinkedHashMap<>(), problems);
        });
    }

    String getText(String key) {
        return findText(key).orElseGet(() -> {
            problemOfMissing(key, "a text");
            return "";
        });
    }

    Optional<String> findText(String key) {
        Object value = take(key);
        if (value == null || value instanceof String) {
            return Optional.ofNullable((String) value);
        }
        problem(key, "expected a text, was " + value);
        return Optional.empty();
    }

    /** A text, or a list of texts. */
    List<String> listTexts(String key) {
        Object value = take(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        problem(key, "expected a text or a list of texts, was " + value);
        return List.of();
    }

    MappingNode child(String key, Map<String, Object> childValues) {
        return new MappingNode(pathOf(key), childValues, problems);
    }

    /** @return the value as it stands; null where there is none */
    Object take(String key) {
        read.add(key);
        return values.get(key);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Set<String> keys() {
        return values.keySet();
    }

    String path() {
        return path;
    }

    void problem(String key, String message) {
        problems.add(pathOf(key) + ": " + message);
    }

    /** To be called once everything was read that may be there. */
    void refuseOtherKeys() {
        values.keySet().stream()
                .filter(key -> !read.contains(key))
                .forEach(key -> problem(key, "is not known here; expected one of " + String.join(", ", read)));
    }

    private void problemOfMissing(String key, String expected) {
        if (!values.containsKey(key)) {
            problem(key, "is missing; expected " + expected);
        }
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
