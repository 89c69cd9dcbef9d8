package fr.nouveauxlieux.survey;

import java.util.List;
import java.util.Objects;

/**
 * One question of the survey. None must be answered.
 *
 * @param code unique among those of its respondents: {@code how-often}
 * @param choices codes of the answers offered; for a number, none
 */
public record Question(String code, Kind kind, List<String> choices) {

    /** Beyond it, a number is a slip. */
    public static final int MOST = 9_999_999;

    private static final List<String> MARKS = List.of("1", "2", "3", "4", "5");

    /** How it is answered. */
    public enum Kind {
        ONE_CHOICE,
        SEVERAL_CHOICES,
        /** A mark of 1 to 5. */
        MARK,
        /** A whole number, not negative. */
        NUMBER
    }

    public Question {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        choices = List.copyOf(choices);
        if (choices.isEmpty() != (kind == Kind.NUMBER)) {
            throw new IllegalArgumentException(code + ": expected choices, unless a number is asked for");
        }
    }

    static Question one(String code, String... choices) {
        return new Question(code, Kind.ONE_CHOICE, List.of(choices));
    }

    static Question several(String code, String... choices) {
        return new Question(code, Kind.SEVERAL_CHOICES, List.of(choices));
    }

    static Question mark(String code) {
        return new Question(code, Kind.MARK, MARKS);
    }

    static Question number(String code) {
        return new Question(code, Kind.NUMBER, List.of());
    }

    /** Whether these together answer it. */
    public boolean accepts(List<String> values) {
        return switch (kind) {
            case SEVERAL_CHOICES ->
                choices.containsAll(values) && values.stream().distinct().count() == values.size();
            case NUMBER -> values.size() == 1 && isNumber(values.get(0));
            case ONE_CHOICE, MARK -> values.size() == 1 && choices.containsAll(values);
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("0|[1-9][0-9]{0,6}") && Integer.parseInt(text) <= MOST;
    }
}
