package fr.nouveauxlieux.support;

import java.time.LocalDate;
import java.util.Optional;

/** From which day a scheme is given, and until which one: that day is still one of them. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("until: expected a day no earlier than the first");
        }
    }

    public boolean isOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return until.filter(day::isAfter).isPresent();
    }
}
