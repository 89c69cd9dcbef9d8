package fr.nouveauxlieux.call.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an answer stands in a form: {@code title}, or in one item of a block {@code partners.k3f9.name}.
 *
 * @param field the code of the field, or of the block
 * @param item the key of the block's item, drawn by whoever added it; empty outside blocks
 * @param inner the code of the block's field; empty outside blocks
 */
public record AnswerPath(String field, String item, String inner) implements Comparable<AnswerPath> {

    private static final Pattern SHAPE =
            Pattern.compile("([a-z][a-z0-9-]{0,59})(?:\\.([a-z0-9]{1,12})\\.([a-z][a-z0-9-]{0,59}))?");

    public AnswerPath {
        if (!SHAPE.matcher(text(field, item, inner)).matches()) {
            throw new IllegalArgumentException("expected the path of an answer, as title or partners.k3f9.name");
        }
    }

    public static AnswerPath of(String field) {
        return new AnswerPath(field, "", "");
    }

    public static AnswerPath of(String block, String item, String inner) {
        return new AnswerPath(block, item, inner);
    }

    /** @throws IllegalArgumentException if it has not the shape of one */
    public static AnswerPath parse(String text) {
        return find(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("expected the path of an answer, as title or partners.k3f9.name"));
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<AnswerPath> find(String text) {
        Matcher matcher = SHAPE.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(
                        matcher.group(2) == null
                                ? of(matcher.group(1))
                                : of(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    public boolean isInBlock() {
        return !item.isEmpty();
    }

    @Override
    public int compareTo(AnswerPath other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return text(field, item, inner);
    }

    private static String text(String field, String item, String inner) {
        return item.isEmpty() && inner.isEmpty() ? field : field + "." + item + "." + inner;
    }
}
