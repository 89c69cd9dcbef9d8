package fr.nouveauxlieux.call.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers given so far, as trees of JSON: maps, lists, texts, numbers, truth values.
 *
 * @param byPath never with an empty answer
 */
public record Answers(Map<AnswerPath, Object> byPath) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<AnswerPath, Object> kept = new LinkedHashMap<>();
        byPath.forEach((path, value) -> {
            if (!isEmpty(value)) {
                kept.put(path, value);
            }
        });
        byPath = Collections.unmodifiableMap(kept);
    }

    public Optional<Object> find(AnswerPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    public Optional<Object> find(String field) {
        return find(AnswerPath.of(field));
    }

    /** A text answer; empty where there is none or another kind. */
    public Optional<String> findText(String field) {
        return find(field).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The keys of a block's items, in their order. */
    public List<String> itemsOf(String block) {
        return find(block)
                .filter(List.class::isInstance)
                .map(value -> ((List<?>) value)
                        .stream()
                                .filter(String.class::isInstance)
                                .map(String.class::cast)
                                .toList())
                .orElse(List.of());
    }

    /** Nothing, an empty text, list or object, and {@code false} for an attestation are all no answer. */
    public static boolean isEmpty(Object value) {
        return value == null
                || value.equals("")
                || value.equals(Boolean.FALSE)
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }
}
