package fr.nouveauxlieux.instruction.view;

import java.util.Optional;

/** Which saved view. */
public record ViewKey(long value) {

    /** Empty where the text has not the shape of one. */
    public static Optional<ViewKey> find(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(new ViewKey(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
