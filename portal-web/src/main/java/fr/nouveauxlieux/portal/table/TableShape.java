package fr.nouveauxlieux.portal.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a table is, and what may be asked of it.
 *
 * @param caption what it lists
 * @param columns at least one, the first of which names the row
 * @param usual the order where an address says none; empty where rows have one order only
 */
public record TableShape(String caption, List<Column> columns, List<FilterField> filters, Optional<Sort> usual) {

    public TableShape {
        Objects.requireNonNull(caption, "caption");
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
        Objects.requireNonNull(usual, "usual");
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("expected at least one column");
        }
    }
}
