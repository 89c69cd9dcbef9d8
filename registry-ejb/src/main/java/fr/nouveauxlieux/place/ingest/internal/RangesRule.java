package fr.nouveauxlieux.place.ingest.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A code that depends on where a number falls; a number outside every range is not known. */
record RangesRule(String column, List<Range> ranges) implements CellRule {

    /** From {@code from}, included, to {@code below}, excluded. */
    record Range(double from, double below, Object value) {}

    @Override
    public Set<String> columns() {
        return Set.of(column);
    }

    @Override
    public Optional<Object> extract(Cells cells, List<CellRejection> rejections) {
        Optional<String> cell = cells.find(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(cell.get().replace(',', '.'));
            return ranges.stream()
                    .filter(r -> r.from() <= number && number < r.below())
                    .map(Range::value)
                    .findFirst();
        } catch (NumberFormatException e) {
            rejections.add(new CellRejection(column, cell.get(), "expected a number, was " + cell.get()));
            return Optional.empty();
        }
    }
}
