package fr.nouveauxlieux.call.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as {@code 2026-03-31}, of the centuries that forms speak of. */
final class DateRule implements KindRule {

    private static final Pattern SHAPE = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");

    @Override
    public boolean accepts(FormField field, Object value) {
        return value instanceof String text && findDay(text).isPresent();
    }

    @Override
    public String refusal() {
        return "not-a-date";
    }

    @Override
    public void check(FormField field, Object value, Faults faults) {
        // A day of the calendar has no other limits.
    }

    private static Optional<LocalDate> findDay(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
