package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.portal.form.Choice;
import java.util.List;

/**
 * What is typed of a part of a definition.
 *
 * @param key in the part's object: {@code label}, or {@code limits.longest} in an object of it
 * @param optional whether it may stay empty
 * @param choices to choose from; empty where it is typed
 */
public record PartInput(String key, Type type, boolean optional, List<Choice> choices) {

    /** How it is typed, and kept. */
    public enum Type {
        LINE,
        /** Several lines in one language. */
        TEXT,
        LINES_IN_BOTH,
        TEXT_IN_BOTH,
        BOX,
        WHOLE,
        NUMBER,
        CHOICE,
        /** Texts parted by commas. */
        TEXTS,
        /** Whole numbers parted by commas. */
        WHOLES,
        CONDITION
    }

    static PartInput asked(String key, Type type) {
        return new PartInput(key, type, false, List.of());
    }

    static PartInput optional(String key, Type type) {
        return new PartInput(key, type, true, List.of());
    }

    static PartInput choice(String key, List<Choice> choices) {
        return new PartInput(key, Type.CHOICE, false, choices);
    }

    /** Its name in the form, or what its names begin with. */
    public String field() {
        return key.replace('.', '-');
    }

    /** The view that shows it, under {@code WEB-INF/parts/staff/definition}. */
    public String part() {
        return switch (type) {
            case LINE, WHOLE, NUMBER, TEXTS, WHOLES -> "line";
            case TEXT -> "text";
            case LINES_IN_BOTH -> "lines-in-both";
            case TEXT_IN_BOTH -> "paragraphs-in-both";
            case BOX -> "box";
            case CHOICE -> "choice";
            case CONDITION -> "condition";
        };
    }

    public boolean isCounted() {
        return type == Type.WHOLE || type == Type.NUMBER;
    }
}
