package fr.nouveauxlieux.place.ingest.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value drawn from one column, or from the first of several that holds something.
 *
 * @param columnNames the columns, in the order in which they are tried
 * @param unknown texts by which the source says that it does not know
 * @param match keeps the first group of what it finds in the cell; a cell where it finds nothing is rejected
 * @param map what the cell's texts stand for; a text that is not there is rejected. A text may stand for nothing
 *     ({@code null}): not known
 * @param split separates the values of a list; where it is set, the value is a list
 * @param handle the address to which a bare account name, as {@code @lieu}, is appended
 */
record ColumnRule(
        List<String> columnNames,
        Set<String> unknown,
        Optional<Pattern> match,
        Optional<Map<String, Object>> map,
        Optional<Pattern> split,
        Optional<String> handle,
        Normalization normalization)
        implements CellRule {

    /** Longer than any text of a sheet: what is longer comes from a broken file, and would burden every page. */
    static final int LONGEST_CELL = 5_000;

    private static final int LONGEST_REPORTED = 200;

    @Override
    public Set<String> columns() {
        return new LinkedHashSet<>(columnNames);
    }

    @Override
    public Optional<Object> extract(Cells cells, List<CellRejection> rejections) {
        for (String column : columnNames) {
            Optional<String> cell = cells.find(column).filter(text -> !unknown.contains(text));
            if (cell.isPresent() && cell.get().length() > LONGEST_CELL) {
                String reason = "expected at most " + LONGEST_CELL + " characters, had "
                        + cell.get().length();
                rejections.add(new CellRejection(column, cell.get().substring(0, LONGEST_REPORTED) + "…", reason));
                return Optional.empty();
            }
            if (cell.isPresent()) {
                return extract(column, cell.get(), rejections);
            }
        }
        return Optional.empty();
    }

    private Optional<Object> extract(String column, String cell, List<CellRejection> rejections) {
        if (split.isEmpty()) {
            return understand(column, cell, rejections);
        }
        List<Object> values = new ArrayList<>();
        for (String part : split.get().split(cell)) {
            if (!part.isBlank()) {
                understand(column, part.strip(), rejections).ifPresent(values::add);
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private Optional<Object> understand(String column, String text, List<CellRejection> rejections) {
        try {
            String matched = match.isPresent() ? firstGroup(match.get(), text) : text;
            if (map.isPresent()) {
                return meaningOf(matched, map.get());
            }
            return Optional.of(normalization.apply(withHandle(matched)));
        } catch (IllegalArgumentException e) {
            rejections.add(new CellRejection(column, text, e.getMessage()));
            return Optional.empty();
        }
    }

    private static String firstGroup(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("expected something like " + pattern.pattern() + ", was " + text);
        }
        return matcher.group(1);
    }

    private static Optional<Object> meaningOf(String text, Map<String, Object> map) {
        if (!map.containsKey(text)) {
            throw new IllegalArgumentException("expected one of " + String.join(", ", map.keySet()) + ", was " + text);
        }
        return Optional.ofNullable(map.get(text));
    }

    private String withHandle(String text) {
        boolean isHandle = handle.isPresent() && text.matches("@?[\\w.-]+") && !text.startsWith("www.");
        return isHandle ? handle.get() + text.replaceFirst("^@", "") : text;
    }
}
