package fr.nouveauxlieux.demonstration.sheet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** The cells of a place's row; a cell that was never written, or was forgotten, is empty: unknown. */
public final class Sheet {

    private static final String SEPARATOR = "|";

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    void write(Column column, String text) {
        cells.put(column, text);
    }

    void write(Column column, boolean yes) {
        cells.put(column, yes ? "oui" : "non");
    }

    void write(Column column, int number) {
        cells.put(column, Integer.toString(number));
    }

    /** Several values in one cell; none leaves it empty. */
    void write(Column column, Collection<String> texts) {
        if (!texts.isEmpty()) {
            cells.put(column, String.join(SEPARATOR, texts));
        }
    }

    void forget(Column column) {
        cells.remove(column);
    }

    /** The cell's text; empty where unknown. */
    public String text(Column column) {
        return cells.getOrDefault(column, "");
    }
}
