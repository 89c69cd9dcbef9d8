package fr.nouveauxlieux.instruction;

import java.util.List;

/** One page of dossiers. @param total how many the filter finds in all */
public record DeskPage(List<DeskRow> rows, long total) {

    public DeskPage {
        rows = List.copyOf(rows);
    }
}
