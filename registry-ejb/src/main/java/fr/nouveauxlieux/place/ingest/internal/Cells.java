package fr.nouveauxlieux.place.ingest.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of one row that hold something, by column, stripped of white space around. */
public record Cells(Map<String, String> byColumn) {

    Optional<String> find(String column) {
        return Optional.ofNullable(byColumn.get(column));
    }

    /** What the first of these columns that holds something holds. */
    Optional<String> findFirst(List<String> columns) {
        return columns.stream().flatMap(c -> find(c).stream()).findFirst();
    }
}
