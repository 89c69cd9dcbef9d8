package fr.nouveauxlieux.portal.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rows of one page.
 *
 * @param total of the rows of all pages; empty where they are not counted
 * @param next the key to go on after, where rows are not counted; empty on the last page
 */
public record TablePage(List<Row> rows, OptionalLong total, Optional<String> next) {

    public TablePage {
        rows = List.copyOf(rows);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(next, "next");
    }

    public static TablePage counted(List<Row> rows, long total) {
        return new TablePage(rows, OptionalLong.of(total), Optional.empty());
    }

    public static TablePage uncounted(List<Row> rows, Optional<String> next) {
        return new TablePage(rows, OptionalLong.empty(), next);
    }

    /** The page asked for out of all rows, which are few. */
    public static TablePage cut(List<Row> all, TableQuery query) {
        int from = Math.min(query.range().offset(), all.size());
        return counted(all.subList(from, Math.min(from + query.size(), all.size())), all.size());
    }

    /** What to ask to go on; empty where this page is the last. */
    public Optional<TableQuery> findNext(TableQuery query) {
        if (total.isEmpty()) {
            return next.map(query::after);
        }
        boolean more = query.range().offset() + rows.size() < total.getAsLong();
        return more && !rows.isEmpty() ? Optional.of(query.atPage(query.number() + 1)) : Optional.empty();
    }
}
