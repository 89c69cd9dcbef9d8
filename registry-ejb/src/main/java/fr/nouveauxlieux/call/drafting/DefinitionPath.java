package fr.nouveauxlieux.call.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in a definition: {@code form.sections[2].fields[0]}; empty for the definition as a whole.
 *
 * @param steps keys as texts, positions in lists from 0 as integers
 */
public record DefinitionPath(List<Object> steps) {

    public static final DefinitionPath ROOT = new DefinitionPath(List.of());

    private static final Pattern SHAPE = Pattern.compile("([A-Za-z]+(\\[\\d{1,4}\\])?(\\.(?=[A-Za-z])|$))*");
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d{1,4})\\])?");
    private static final int LONGEST = 300;

    public DefinitionPath {
        steps = List.copyOf(steps);
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<DefinitionPath> find(String text) {
        if (text == null || text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        while (matcher.find()) {
            steps.add(matcher.group(1));
            if (matcher.group(2) != null) {
                steps.add(Integer.valueOf(matcher.group(2)));
            }
        }
        return Optional.of(new DefinitionPath(steps));
    }

    /** @throws IllegalArgumentException if it has not the shape of one */
    public static DefinitionPath parse(String text) {
        return find(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("expected a path as form.sections[2].fields[0], was " + text));
    }

    public DefinitionPath at(String key) {
        return with(key);
    }

    public DefinitionPath at(int position) {
        return with(position);
    }

    private DefinitionPath with(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new DefinitionPath(longer);
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** Whether it leads to one of a list. */
    public boolean isItem() {
        return !isRoot() && last() instanceof Integer;
    }

    /** Without the last step. @throws IllegalArgumentException at the root */
    public DefinitionPath parent() {
        if (isRoot()) {
            throw new IllegalArgumentException("the definition as a whole stands in nothing");
        }
        return new DefinitionPath(steps.subList(0, steps.size() - 1));
    }

    /** A key or a position. @throws IllegalArgumentException at the root */
    public Object last() {
        parent();
        return steps.get(steps.size() - 1);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }
}
