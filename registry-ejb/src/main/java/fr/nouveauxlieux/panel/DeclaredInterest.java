package fr.nouveauxlieux.panel;

import java.util.Objects;

/** An interest as someone states it. @param text what more there is to say; asked for where the kind says nothing */
public record DeclaredInterest(InterestKind kind, String text) {

    public static final int LONGEST = 1000;

    /** @throws IllegalArgumentException if the text is too long, or lacks where it is asked for */
    public DeclaredInterest {
        Objects.requireNonNull(kind, "kind");
        text = text == null ? "" : text.strip().replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("expected a text of at most " + LONGEST + " characters");
        }
        if (kind == InterestKind.OTHER && text.isEmpty()) {
            throw new IllegalArgumentException("expected another interest to be told in words");
        }
    }

    /** Not the text itself: it would end in logs. */
    @Override
    public String toString() {
        return "an interest";
    }
}
