package fr.nouveauxlieux.portal.table;

import fr.nouveauxlieux.portal.form.Choice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A field that rows can be filtered by.
 *
 * @param name its parameter in addresses
 * @param choices of a {@link Kind#CHOICE}, without the one for all
 */
public record FilterField(String name, String label, Kind kind, List<Choice> choices) {

    private static final int LONGEST = 200;

    /** What is typed or chosen. */
    public enum Kind {
        TEXT,
        CHOICE,
        /** As {@code 2026-07-14}. */
        DAY,
        /** Part of what the page is about, and not shown. */
        GIVEN
    }

    public FilterField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        choices = List.copyOf(choices);
    }

    public static FilterField text(String name, String label) {
        return new FilterField(name, label, Kind.TEXT, List.of());
    }

    public static FilterField choice(String name, String label, List<Choice> choices) {
        return new FilterField(name, label, Kind.CHOICE, choices);
    }

    public static FilterField day(String name, String label) {
        return new FilterField(name, label, Kind.DAY, List.of());
    }

    public static FilterField given(String name) {
        return new FilterField(name, "", Kind.GIVEN, List.of());
    }

    /** Whether rows can be filtered by that. */
    boolean accepts(String value) {
        return switch (kind) {
            case TEXT, GIVEN -> value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl);
            case CHOICE -> choices.stream().anyMatch(choice -> choice.code().equals(value));
            case DAY -> isDay(value);
        };
    }

    private static boolean isDay(String value) {
        try {
            return value.length() == "2026-07-14".length()
                    && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
