package fr.nouveauxlieux.portal.table;

import java.util.List;

/** A row: a cell for each column, and what can be done with it. */
public record Row(List<Cell> cells, List<RowAction> actions) {

    public Row {
        cells = List.copyOf(cells);
        actions = List.copyOf(actions);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), List.of());
    }

    public Row with(List<RowAction> buttons) {
        return new Row(cells, buttons);
    }

    /** The cell that names the row. */
    public Cell head() {
        return cells.get(0);
    }

    public List<Cell> others() {
        return cells.subList(1, cells.size());
    }
}
