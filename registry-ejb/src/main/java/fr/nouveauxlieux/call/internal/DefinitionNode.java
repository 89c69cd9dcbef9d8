package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.kernel.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An object of a definition with its path. Problems are gathered, so that all are told at once; what is read is
 * remembered, so that a key that nobody reads, most often a misspelling, is a problem too.
 */
final class DefinitionNode {

    private static final Bilingual NO_TEXT = new Bilingual("-", "-");
    private static final String NO_CODE = "-";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;

    private final String path;
    private final Map<String, Object> values;
    private final DefinitionProblems problems;
    private final Set<String> read = new TreeSet<>();

    DefinitionNode(String path, Map<String, Object> values, DefinitionProblems problems) {
        this.path = path;
        this.values = values;
        this.problems = problems;
    }

    String getText(String key) {
        return findText(key).orElseGet(() -> {
            missing(key, "missing-text");
            return NO_CODE;
        });
    }

    Optional<String> findText(String key) {
        Object value = take(key);
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text);
        }
        if (value != null) {
            problem(key, "not-a-text", value);
        }
        return Optional.empty();
    }

    /** A code in small letters, digits and hyphens. */
    String getCode(String key) {
        String code = getText(key);
        if (!code.equals(NO_CODE) && !(CODE.matcher(code).matches() && code.length() <= LONGEST_CODE)) {
            problem(key, "not-a-code", LONGEST_CODE, code);
        }
        return code;
    }

    /** As {@link #getCode}, of what may be missing. */
    Optional<String> findCode(String key) {
        return values.containsKey(key) ? Optional.of(getCode(key)) : Optional.empty();
    }

    boolean isTrue(String key) {
        Object value = take(key);
        if (value != null && !(value instanceof Boolean)) {
            problem(key, "not-a-boolean", value);
        }
        return Boolean.TRUE.equals(value);
    }

    OptionalInt findWhole(String key, int least, int most) {
        Object value = take(key);
        if (value instanceof Integer whole && whole >= least && whole <= most) {
            return OptionalInt.of(whole);
        }
        if (value != null) {
            problem(key, "not-whole", least, most, value);
        }
        return OptionalInt.empty();
    }

    int getWhole(String key, int least, int most) {
        return findWhole(key, least, most).orElseGet(() -> {
            missing(key, "missing-whole", least, most);
            return least;
        });
    }

    Optional<BigDecimal> findNumber(String key) {
        Object value = take(key);
        if (value instanceof Integer || value instanceof Long || value instanceof Double) {
            return Optional.of(new BigDecimal(value.toString()));
        }
        if (value != null) {
            problem(key, "not-a-number", value);
        }
        return Optional.empty();
    }

    Bilingual getBilingual(String key) {
        return findBilingual(key).orElseGet(() -> {
            missing(key, "missing-bilingual");
            return NO_TEXT;
        });
    }

    /** A text in both languages, each a text or a list of lines. */
    Optional<Bilingual> findBilingual(String key) {
        Optional<DefinitionNode> languages = findObject(key);
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        DefinitionNode node = languages.get();
        Bilingual text = new Bilingual(node.getLines("fr"), node.getLines("en"));
        node.refuseOtherKeys();
        return Optional.of(text);
    }

    private String getLines(String key) {
        if (values.get(key) instanceof List<?>) {
            String lines = String.join("\n", listTexts(key));
            if (!lines.isBlank()) {
                return lines;
            }
        }
        return getText(key);
    }

    List<String> listTexts(String key) {
        Object value = take(key);
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        if (value != null) {
            problem(key, "not-texts", value);
        }
        return List.of();
    }

    List<Integer> listWholes(String key, int least, int most) {
        Object value = take(key);
        if (value instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(item -> item instanceof Integer whole && whole >= least && whole <= most)) {
            return list.stream().map(Integer.class::cast).toList();
        }
        problem(key, "not-wholes", least, most, value);
        return List.of();
    }

    DefinitionNode getObject(String key) {
        return findObject(key).orElseGet(() -> {
            missing(key, "missing-object");
            return new DefinitionNode(pathOf(key), new LinkedHashMap<>(), problems);
        });
    }

    Optional<DefinitionNode> findObject(String key) {
        Object value = take(key);
        if (value instanceof Map<?, ?> object) {
            return Optional.of(child(pathOf(key), object));
        }
        if (value != null) {
            problem(key, "not-an-object", value);
        }
        return Optional.empty();
    }

    /** Empty where the key is absent. */
    List<DefinitionNode> listObjects(String key) {
        Object value = take(key);
        if (value == null) {
            return List.of();
        }
        List<DefinitionNode> objects = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Map<?, ?> object) {
                    objects.add(child(pathOf(key) + "[" + i + "]", object));
                } else {
                    problem(key + "[" + i + "]", "not-an-object", list.get(i));
                }
            }
        } else {
            problem(key, "not-objects", value);
        }
        return objects;
    }

    @SuppressWarnings("unchecked")
    private DefinitionNode child(String childPath, Map<?, ?> object) {
        return new DefinitionNode(childPath, (Map<String, Object>) object, problems);
    }

    boolean holdsObject(String key) {
        return values.get(key) instanceof Map<?, ?>;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** @param text its key in the bundle {@code definition} */
    void problem(String key, String text, Object... arguments) {
        problems.add(pathOf(key), text, arguments);
    }

    /** To be called once everything was read that may be there. */
    void refuseOtherKeys() {
        values.keySet().stream()
                .filter(key -> !read.contains(key))
                .forEach(key -> problem(key, "unknown-key", String.join(", ", read)));
    }

    private void missing(String key, String text, Object... arguments) {
        if (!values.containsKey(key)) {
            problem(key, text, arguments);
        }
    }

    private Object take(String key) {
        read.add(key);
        return values.get(key);
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
