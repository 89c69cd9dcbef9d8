package fr.nouveauxlieux.instruction.canned;

import java.util.Optional;

/** Which canned answer. */
public record CannedKey(long value) {

    /** Empty where the text has not the shape of one. */
    public static Optional<CannedKey> find(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(new CannedKey(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
