package fr.nouveauxlieux.panel;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which someone reads nothing.
 *
 * @param last included
 */
public record Absence(LocalDate first, LocalDate last) {

    public Absence {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("expected a last day not before the first");
        }
    }
}
