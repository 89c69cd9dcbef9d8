package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.portal.form.Form;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The inputs of a part, between its object and a form. */
final class PartForm {

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 30_000;
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final Form form;
    private final Map<String, Object> part;

    /** @param part as it stands in the draft */
    PartForm(Form form, Map<String, Object> part) {
        this.form = form;
        this.part = part;
    }

    void fill(List<PartInput> inputs) {
        inputs.forEach(this::fill);
    }

    private void fill(PartInput input) {
        Object value = find(input.key());
        String field = input.field();
        switch (input.type()) {
            case LINES_IN_BOTH, TEXT_IN_BOTH ->
                LANGUAGES.forEach(language -> form.fill(
                        field + "-" + language,
                        value instanceof Map<?, ?> both ? PartNames.lines(both.get(language)) : ""));
            case BOX -> form.fill(field, Boolean.TRUE.equals(value) ? "yes" : "");
            case TEXTS, WHOLES ->
                form.fill(
                        field,
                        value instanceof List<?> list
                                ? String.join(
                                        ", ", list.stream().map(String::valueOf).toList())
                                : "");
            case CONDITION -> ConditionForm.fill(form, field, value);
            case LINE, TEXT, WHOLE, NUMBER, CHOICE -> form.fill(field, value == null ? "" : value.toString());
        }
    }

    /**
     * What the part is to hold; null where it is to hold it no more. Refuses what is no number.
     *
     * @param become the part with the kind that was chosen: what belongs to another kind is taken away
     */
    Map<String, Object> read(PartInputs inputs, PartShape shape, Map<String, Object> become) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (shape == PartShape.FIELD) {
            values.put("limits", null);
        }
        inputs.foreign(shape, become).forEach(key -> values.put(key, null));
        inputs.inputs(shape, become).forEach(input -> put(values, input.key(), read(input)));
        return values;
    }

    /** Objects within the part are written whole: what is not typed is not there. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> values, String key, Object value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            values.put(key, value);
            return;
        }
        String outer = key.substring(0, dot);
        if (value != null) {
            Map<String, Object> inner = (Map<String, Object>) values.get(outer);
            inner = inner == null ? new LinkedHashMap<>() : inner;
            inner.put(key.substring(dot + 1), value);
            values.put(outer, inner);
        } else {
            values.putIfAbsent(outer, null);
        }
    }

    private Object read(PartInput input) {
        String field = input.field();
        return switch (input.type()) {
            case LINES_IN_BOTH -> readBoth(field, false);
            case TEXT_IN_BOTH -> readBoth(field, true);
            case BOX -> form.isTicked(field) ? (Object) true : unticked(input);
            case WHOLE -> readWhole(field, form.readLine(field, LONGEST_LINE));
            case NUMBER -> readNumber(field);
            case TEXTS -> readTexts(field);
            case WHOLES -> readWholes(field);
            case CONDITION -> ConditionForm.read(form, field, find(input.key()));
            case LINE -> emptyAsNone(form.readLine(field, LONGEST_LINE));
            case CHOICE ->
                emptyAsNone(form.readLine(field, LONGEST_LINE).replaceFirst("^" + DefinitionChoices.NONE + "$", ""));
            case TEXT -> emptyAsNone(form.readText(field, LONGEST_TEXT));
        };
    }

    /** What says no stays as it says it. */
    private Object unticked(PartInput input) {
        return Boolean.FALSE.equals(find(input.key())) ? false : null;
    }

    private Object readBoth(String field, boolean severalLines) {
        Map<String, Object> both = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String name = field + "-" + language;
            String text = severalLines ? form.readText(name, LONGEST_TEXT) : form.readLine(name, LONGEST_LINE);
            if (!text.isEmpty()) {
                both.put(language, text.contains("\n") ? Arrays.asList(text.split("\n", -1)) : text);
            }
        }
        return both.isEmpty() ? null : both;
    }

    private Integer readWhole(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.replaceAll("[\\s\\u00a0\\u202f]", "").matches("\\d{1,9}")) {
            form.refuse(field, "staff.definition.not-whole");
            return null;
        }
        return Integer.valueOf(text.replaceAll("[\\s\\u00a0\\u202f]", ""));
    }

    private Object readNumber(String field) {
        String text = form.readLine(field, LONGEST_LINE)
                .replaceAll("[\\s\\u00a0\\u202f]", "")
                .replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            form.refuse(field, "staff.definition.not-a-number");
            return null;
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() <= 0 ? (Object) number.intValueExact() : (Object) number.doubleValue();
    }

    private List<String> readTexts(String field) {
        List<String> texts = Arrays.stream(form.readLine(field, LONGEST_LINE).split("[,;\\s]+"))
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.isEmpty() ? null : texts;
    }

    private List<Integer> readWholes(String field) {
        List<String> texts = readTexts(field);
        return texts == null
                ? null
                : texts.stream()
                        .map(text -> readWhole(field, text))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static String emptyAsNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private Object find(String key) {
        Object here = part;
        for (String step : key.split("\\.")) {
            here = here instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return here;
    }
}
