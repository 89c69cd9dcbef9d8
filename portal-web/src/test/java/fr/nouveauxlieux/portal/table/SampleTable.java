package fr.nouveauxlieux.portal.table;

import fr.nouveauxlieux.portal.form.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Numbered rows, counted or not, that keep what they were asked. */
final class SampleTable implements TableSource {

    private final int rows;
    private final boolean counted;
    final List<TableQuery> asked = new ArrayList<>();

    SampleTable(int rows, boolean counted) {
        this.rows = rows;
        this.counted = counted;
    }

    @Override
    public String path() {
        return "/agents/essai";
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                "Essai",
                List.of(Column.sortable("nom", "Nom"), Column.of("note", "Note"), Column.numeric("rang", "Rang")),
                List.of(
                        FilterField.text("texte", "Texte"),
                        FilterField.choice("etat", "État", List.of(new Choice("A", "a"), new Choice("B", "b"))),
                        FilterField.day("du", "Du"),
                        FilterField.given("lot")),
                Optional.of(new Sort("nom", false)));
    }

    @Override
    public TablePage read(TableQuery query) {
        asked.add(query);
        if (counted) {
            return TablePage.cut(
                    IntStream.range(0, rows).mapToObj(SampleTable::row).toList(), query);
        }
        int from = query.after().map(Integer::valueOf).orElse(0);
        int to = Math.min(rows, from + query.size());
        return TablePage.uncounted(
                IntStream.range(from, to).mapToObj(SampleTable::row).toList(),
                to < rows ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private static Row row(int number) {
        return Row.of(Cell.of("ligne " + number), Cell.of("=1+1"), Cell.of(Integer.toString(number)));
    }
}
