package fr.nouveauxlieux.portal.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page of a table as {@code parts/table.xhtml} shows it. Addresses are those of the portal, without language. */
public final class TableView {

    private final String path;
    private final TableShape shape;
    private final TableQuery query;
    private final TablePage page;
    private final String exportAddress;

    /** @param exportAddress of a file of the same rows; empty for none */
    public TableView(String path, TableShape shape, TableQuery query, TablePage page, String exportAddress) {
        this.path = path;
        this.shape = shape;
        this.query = query;
        this.page = page;
        this.exportAddress = exportAddress;
    }

    public String getPath() {
        return path;
    }

    /** The address of this very page. */
    public String getAddress() {
        return addressOf(query);
    }

    public String getCaption() {
        return shape.caption();
    }

    public List<Heading> getHeadings() {
        return shape.columns().stream().map(this::heading).toList();
    }

    private Heading heading(Column column) {
        if (!column.sortable()) {
            return new Heading(column.title(), "", "", column.numeric());
        }
        Optional<Sort> current = query.sort().filter(sort -> sort.column().equals(column.key()));
        boolean descending = current.filter(Sort::descending).isPresent();
        Sort next = new Sort(column.key(), current.isPresent() && !descending);
        String order = current.isEmpty() ? "none" : descending ? "descending" : "ascending";
        return new Heading(column.title(), addressOf(query.sortedBy(next)), order, column.numeric());
    }

    public List<Row> getRows() {
        return page.rows();
    }

    /** Whether the page has a row. */
    public boolean isFilled() {
        return !page.rows().isEmpty();
    }

    /** Whether a row has a button. */
    public boolean isActive() {
        return page.rows().stream().anyMatch(row -> !row.actions().isEmpty());
    }

    /** Fields that people fill in. */
    public List<FilterState> getFilters() {
        return shape.filters().stream()
                .filter(field -> field.kind() != FilterField.Kind.GIVEN)
                .map(this::state)
                .toList();
    }

    /** Values that are not typed, but go with those that are. */
    public List<FilterState> getGiven() {
        return shape.filters().stream()
                .filter(field -> field.kind() == FilterField.Kind.GIVEN)
                .map(this::state)
                .toList();
    }

    private FilterState state(FilterField field) {
        return new FilterState(field, query.find(field.name()).orElse(""));
    }

    public boolean isFiltered() {
        return getFilters().stream().anyMatch(filter -> !filter.value().isEmpty());
    }

    /** Without any filter typed. */
    public String getUnfilteredAddress() {
        return new TableQuery(
                        getGiven().stream()
                                .filter(given -> !given.value().isEmpty())
                                .collect(Collectors.toMap(given -> given.field().name(), FilterState::value)),
                        query.sort(),
                        1,
                        Optional.empty(),
                        query.size())
                .parameters(shape)
                .appendTo(path);
    }

    /** The code of the order, to go with the filters; empty where it is the usual one. */
    public String getSortCode() {
        return query.sort().equals(shape.usual())
                ? ""
                : query.sort().map(Sort::code).orElse("");
    }

    public List<Integer> getSizes() {
        return TableQuery.SIZES;
    }

    public int getSize() {
        return query.size();
    }

    /** Whether it is known how many rows there are. */
    public boolean isCounted() {
        return page.total().isPresent();
    }

    public long getTotal() {
        return page.total().orElse(page.rows().size());
    }

    public int getNumber() {
        return query.number();
    }

    public long getPages() {
        return Math.max(1, (getTotal() + query.size() - 1) / query.size());
    }

    /** Empty on the first page. */
    public String getFirstAddress() {
        boolean first = query.number() == 1 && query.after().isEmpty();
        return first ? "" : addressOf(query.atPage(1));
    }

    /** Empty on the first page, and where rows are not counted: the way back is then the browser's. */
    public String getPreviousAddress() {
        if (query.number() == 1) {
            return "";
        }
        return addressOf(query.atPage((int) Math.min(query.number() - 1L, getPages())));
    }

    /** Empty on the last page. */
    public String getNextAddress() {
        return page.findNext(query).map(this::addressOf).orElse("");
    }

    /** The address of the file of all rows that the filters find; empty for none. */
    public String getExportAddress() {
        return exportAddress.isEmpty()
                ? ""
                : query.atPage(1).parameters(shape).without(TableQuery.SIZE).appendTo(exportAddress);
    }

    private String addressOf(TableQuery other) {
        return other.parameters(shape).appendTo(path);
    }

    /**
     * The head of a column.
     *
     * @param link that sorts by it, the other way where it is sorted by already; empty where it cannot be
     * @param order for {@code aria-sort}; empty where it cannot be sorted by
     */
    public record Heading(String title, String link, String order, boolean numeric) {}

    /** A field with what it is set to. */
    public record FilterState(FilterField field, String value) {}
}
