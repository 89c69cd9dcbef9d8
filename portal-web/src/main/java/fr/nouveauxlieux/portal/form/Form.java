package fr.nouveauxlieux.portal.form;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a form and what is wrong with them. A field is known by its name, which is its {@code id} in the page
 * as well. Reading a field checks its size; each field is told one thing at a time, the first that was found.
 */
public final class Form {

    private static final int LONGEST_SECRET = 1_000;

    private final Map<String, List<String>> values;
    private final List<FormError> errors = new ArrayList<>();

    private Form(Map<String, List<String>> values) {
        this.values = values;
    }

    /** As a visitor first meets it. */
    public static Form blank() {
        return new Form(new HashMap<>());
    }

    /** As it was sent. */
    public static Form posted(HttpServletRequest request) {
        Map<String, List<String>> values = new HashMap<>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, List.of(sent)));
        return new Form(values);
    }

    /** Gives a field the value that it has so far, for the visitor to change. */
    public Form fill(String field, String value) {
        values.put(field, List.of(value));
        return this;
    }

    /** As {@link #fill(String, String)}, where boxes of one name are ticked. */
    public Form fill(String field, Collection<String> ticked) {
        values.put(field, List.copyOf(ticked));
        return this;
    }

    /** What stands in the field: what was sent, in one normal form and without spaces around; empty for nothing. */
    public String value(String field) {
        return Normalizer.normalize(first(field), Normalizer.Form.NFC).strip();
    }

    /** Every value that was sent for the field, as boxes of one name send. */
    public List<String> listValues(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether the box is ticked, or the choice taken. */
    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    public boolean isTicked(String field) {
        return !first(field).isEmpty();
    }

    /** A line of text; refused where it has more characters than that or control characters. May be empty. */
    public String readLine(String field, int longest) {
        String text = value(field);
        if (text.chars().anyMatch(Character::isISOControl)) {
            refuse(field, "entry.not-a-line");
        }
        return bounded(field, text, longest);
    }

    /** As {@link #readLine}, refused where it is empty. */
    public String requireLine(String field, int longest) {
        return required(field, readLine(field, longest));
    }

    /** Text of several lines, each ended by a line feed; refused where it is longer. May be empty. */
    public String readText(String field, int longest) {
        return bounded(field, value(field).replace("\r\n", "\n"), longest);
    }

    /** A secret exactly as it was typed, spaces included; refused where it is empty or beyond all reason. */
    public String requireSecret(String field) {
        return required(field, bounded(field, first(field), LONGEST_SECRET));
    }

    /** One of the codes offered. */
    public Optional<String> findChoice(String field, List<String> offered) {
        return Optional.of(value(field)).filter(offered::contains);
    }

    /** One of the codes offered; refused, and the first of them, where it is none. */
    public String requireChoice(String field, List<String> offered) {
        return findChoice(field, offered).orElseGet(() -> {
            refuse(field, "entry.choose");
            return offered.get(0);
        });
    }

    /** Says what is wrong with a field, unless something already was. */
    public void refuse(String field, String text, Object... arguments) {
        if (findError(field).isEmpty()) {
            errors.add(new FormError(field, text, Arrays.asList(arguments)));
        }
    }

    /** Says what is wrong with the form as a whole. */
    public void refuseAll(String text, Object... arguments) {
        refuse("", text, arguments);
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    public Optional<FormError> findError(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }

    /** In the order in which they were found, which is that of the fields where they are read in that order. */
    public List<FormError> listErrors() {
        return List.copyOf(errors);
    }

    private String first(String field) {
        List<String> sent = values.getOrDefault(field, List.of());
        return sent.isEmpty() ? "" : sent.get(0);
    }

    private String bounded(String field, String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        refuse(field, "entry.too-long", longest);
        return text.substring(0, longest);
    }

    private String required(String field, String text) {
        if (text.isEmpty()) {
            refuse(field, "entry.required");
        }
        return text;
    }
}
