package fr.nouveauxlieux.spreadsheet;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sheet as it was read.
 *
 * @param cells those that hold something, by row and by column, both from 0
 */
public record ReadSheet(String name, SortedMap<Integer, SortedMap<Integer, ReadCell>> cells) {

    public ReadSheet {
        SortedMap<Integer, SortedMap<Integer, ReadCell>> kept = new TreeMap<>();
        cells.forEach((row, columns) -> kept.put(row, Collections.unmodifiableSortedMap(new TreeMap<>(columns))));
        cells = Collections.unmodifiableSortedMap(kept);
    }

    /** The rows in which something stands, from 0. */
    public Set<Integer> rows() {
        return new TreeSet<>(cells.keySet());
    }

    /** @param row and column from 0 */
    public Optional<ReadCell> find(int row, int column) {
        return Optional.ofNullable(cells.get(row)).map(columns -> columns.get(column));
    }

    /** Empty where nothing stands. */
    public String text(int row, int column) {
        return find(row, column).map(ReadCell::text).map(String::strip).orElse("");
    }
}
