package fr.nouveauxlieux.portal.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads decoded query parameters and gathers what is wrong with them, so that all errors are told at once. A blank
 * value counts as absent: it is what an unfilled field of a form sends.
 */
public final class ParameterReader {

    private static final int MOST_VALUES = 200;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private final Map<String, String[]> parameters;
    private final List<ParameterError> errors = new ArrayList<>();

    public ParameterReader(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** Refuses every parameter that is not known, naming those that are. */
    public void refuseUnknown(Collection<String> known) {
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                String value = values.length == 0 || values[0] == null ? "" : values[0];
                refuse(name, value, "one of the known parameters: " + String.join(", ", known));
            }
        });
    }

    public void refuse(String parameter, String value, String expected) {
        errors.add(new ParameterError(parameter, value, expected));
    }

    /** True where the parameter was not sent at all, not even blank. */
    public boolean isAbsent(String parameter) {
        return !parameters.containsKey(parameter);
    }

    /** The only value of a parameter; two different ones are an error. */
    public Optional<String> findOne(String parameter) {
        if (isAbsent(parameter)) {
            return Optional.empty();
        }
        Set<String> values = new LinkedHashSet<>(valuesOf(parameter));
        if (values.size() > 1) {
            refuse(parameter, String.join(" & ", values), "a single value");
            return Optional.empty();
        }
        return values.stream().findFirst();
    }

    /**
     * The only value of a parameter, read by a function whose {@link IllegalArgumentException} says what was expected.
     */
    public <T> Optional<T> findOne(String parameter, Function<String, T> reading) {
        return findOne(parameter).flatMap(value -> {
            try {
                return Optional.of(reading.apply(value));
            } catch (IllegalArgumentException e) {
                refuse(parameter, value, e.getMessage());
                return Optional.empty();
            }
        });
    }

    /** A whole number between two bounds, both included. */
    public OptionalInt findWholeNumber(String parameter, int lowest, int highest) {
        return findOne(parameter, value -> wholeNumber(value, lowest, highest))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** Every value of a parameter, repeated or separated by commas, in the order given and without repetition. */
    public Set<String> listSeparatedByCommas(String parameter) {
        if (isAbsent(parameter)) {
            return Set.of();
        }
        Set<String> parts = new LinkedHashSet<>();
        for (String value : valuesOf(parameter)) {
            for (String part : value.split(",")) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
        }
        return bounded(parameter, parts);
    }

    /** Every value of a parameter that may hold commas, in the order given and without repetition. */
    public Set<String> listRepeated(String parameter) {
        return bounded(parameter, new LinkedHashSet<>(valuesOf(parameter)));
    }

    /** @throws UnreadableQuestionException if anything was refused */
    public void throwIfRefused() {
        if (!errors.isEmpty()) {
            throw new UnreadableQuestionException(errors);
        }
    }

    private Set<String> bounded(String parameter, Set<String> values) {
        if (values.size() > MOST_VALUES) {
            refuse(parameter, values.size() + " values", "at most " + MOST_VALUES + " values");
            return Set.of();
        }
        return values;
    }

    private List<String> valuesOf(String parameter) {
        String[] values = parameters.get(parameter);
        if (values == null) {
            return List.of();
        }
        List<String> stripped = new ArrayList<>(values.length);
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                stripped.add(value.strip());
            }
        }
        return stripped;
    }

    private static Integer wholeNumber(String value, int lowest, int highest) {
        if (WHOLE_NUMBER.matcher(value).matches()) {
            int number = Integer.parseInt(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        throw new IllegalArgumentException("a whole number between " + lowest + " and " + highest);
    }
}
