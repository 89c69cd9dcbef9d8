package fr.nouveauxlieux.panel;

import java.util.Optional;

/** Which interest. */
public record InterestKey(long value) {

    /** Empty where the text has not the shape of one. */
    public static Optional<InterestKey> find(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(new InterestKey(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
