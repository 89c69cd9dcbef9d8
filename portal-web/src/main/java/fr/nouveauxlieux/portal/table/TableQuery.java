package fr.nouveauxlieux.portal.table;

import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.portal.question.QueryString;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an address asks of a table. What the table does not know, or cannot be, counts as not asked. Immutable.
 *
 * @param filters the value of each field that has one
 * @param sort empty where rows have one order only
 * @param number of the page, from 1, for rows that are counted
 * @param after the key that the page before ended with, for rows that are not; empty for the first page
 * @param size the most rows of a page
 */
public record TableQuery(
        Map<String, String> filters, Optional<Sort> sort, int number, Optional<String> after, int size) {

    public static final String SORT = "tri";
    public static final String PAGE = "page";
    public static final String AFTER = "apres";
    public static final String SIZE = "taille";

    /** How many rows a page may have. */
    public static final List<Integer> SIZES = List.of(25, 50, 100, 200);

    private static final int USUAL_SIZE = 50;
    private static final String NUMBER = "[1-9]\\d{0,4}";
    private static final String KEY = "[A-Za-z0-9_.:-]{1,60}";

    public TableQuery {
        filters = Map.copyOf(filters);
    }

    public static TableQuery of(TableShape shape, Map<String, String[]> parameters) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (FilterField field : shape.filters()) {
            find(parameters, field.name()).filter(field::accepts).ifPresent(value -> filters.put(field.name(), value));
        }
        return new TableQuery(
                filters,
                find(parameters, SORT)
                        .flatMap(code -> Sort.find(code, shape.columns()))
                        .or(shape::usual),
                find(parameters, PAGE)
                        .filter(text -> text.matches(NUMBER))
                        .map(Integer::valueOf)
                        .orElse(1),
                find(parameters, AFTER).filter(text -> text.matches(KEY)),
                find(parameters, SIZE)
                        .filter(text -> text.matches(NUMBER))
                        .map(Integer::valueOf)
                        .filter(SIZES::contains)
                        .orElse(USUAL_SIZE));
    }

    private static Optional<String> find(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        return values.length == 0
                ? Optional.empty()
                : Optional.of(values[0].strip()).filter(value -> !value.isEmpty());
    }

    /** What a field was set to. */
    public Optional<String> find(String field) {
        return Optional.ofNullable(filters.get(field));
    }

    public Optional<LocalDate> findDay(String field) {
        return find(field).map(LocalDate::parse);
    }

    /** Which page is wanted of rows that are counted. */
    public PageRange range() {
        return new PageRange(number, size);
    }

    /** From the first row, that many at once. */
    public TableQuery fromStart(int atOnce) {
        return new TableQuery(filters, sort, 1, Optional.empty(), atOnce);
    }

    public TableQuery atPage(int wanted) {
        return new TableQuery(filters, sort, wanted, Optional.empty(), size);
    }

    public TableQuery after(String key) {
        return new TableQuery(filters, sort, 1, Optional.of(key), size);
    }

    /** From the first row of another order. */
    TableQuery sortedBy(Sort other) {
        return new TableQuery(filters, Optional.of(other), 1, Optional.empty(), size);
    }

    /** What an address needs to ask this: what is usual is left out. */
    public QueryString parameters(TableShape shape) {
        QueryString query = QueryString.empty();
        for (FilterField field : shape.filters()) {
            if (filters.containsKey(field.name())) {
                query = query.with(field.name(), filters.get(field.name()));
            }
        }
        if (sort.isPresent() && !sort.equals(shape.usual())) {
            query = query.with(SORT, sort.get().code());
        }
        if (size != USUAL_SIZE) {
            query = query.with(SIZE, Integer.toString(size));
        }
        if (number > 1) {
            query = query.with(PAGE, Integer.toString(number));
        }
        return after.isPresent() ? query.with(AFTER, after.get()) : query;
    }
}
