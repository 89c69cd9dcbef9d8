package fr.nouveauxlieux.portal.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * By which column rows are sorted, and which way. Addresses have it as {@code name}, or {@code -name} for descending.
 *
 * @param column its key
 */
public record Sort(String column, boolean descending) {

    private static final String DESCENDING = "-";

    public Sort {
        Objects.requireNonNull(column, "column");
    }

    /** Empty for what is not the code of a column that can be sorted by. */
    static Optional<Sort> find(String code, List<Column> columns) {
        boolean descending = code.startsWith(DESCENDING);
        String key = descending ? code.substring(DESCENDING.length()) : code;
        return columns.stream()
                .filter(column -> column.sortable() && column.key().equals(key))
                .findFirst()
                .map(column -> new Sort(column.key(), descending));
    }

    String code() {
        return descending ? DESCENDING + column : column;
    }
}
