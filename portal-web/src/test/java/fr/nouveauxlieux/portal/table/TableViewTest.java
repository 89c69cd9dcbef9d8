package fr.nouveauxlieux.portal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableViewTest {

    @Test
    void theFirstPageOfManyLeadsOnAndNotBack() {
        TableView view = view(120, true);
        assertThat(view.getRows()).hasSize(50);
        assertThat(view.getTotal()).isEqualTo(120);
        assertThat(view.getPages()).isEqualTo(3);
        assertThat(view.getFirstAddress()).isEmpty();
        assertThat(view.getPreviousAddress()).isEmpty();
        assertThat(view.getNextAddress()).isEqualTo("/agents/essai?page=2");
    }

    @Test
    void theLastPageLeadsBackAndNotOn() {
        TableView view = view(120, true, "page", "3", "etat", "A");
        assertThat(view.getRows()).hasSize(20);
        assertThat(view.getPreviousAddress()).isEqualTo("/agents/essai?etat=A&page=2");
        assertThat(view.getFirstAddress()).isEqualTo("/agents/essai?etat=A");
        assertThat(view.getNextAddress()).isEmpty();
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndLeadsBackToTheLast() {
        TableView view = view(120, true, "page", "90");
        assertThat(view.isFilled()).isFalse();
        assertThat(view.getNextAddress()).isEmpty();
        assertThat(view.getPreviousAddress()).isEqualTo("/agents/essai?page=3");
    }

    @Test
    void noRowsAreOnePage() {
        assertThat(view(0, true).getPages()).isEqualTo(1);
    }

    @Test
    void rowsThatAreNotCountedLeadOnByTheirKeyAndBackToTheFirst() {
        TableView first = view(120, false);
        assertThat(first.isCounted()).isFalse();
        assertThat(first.getNextAddress()).isEqualTo("/agents/essai?apres=50");
        TableView last = view(120, false, "apres", "100");
        assertThat(last.getNextAddress()).isEmpty();
        assertThat(last.getFirstAddress()).isEqualTo("/agents/essai");
    }

    @Test
    void theHeadOfASortedColumnTellsItsOrderAndTurnsIt() {
        assertThat(view(3, true).getHeadings())
                .extracting(TableView.Heading::order, TableView.Heading::link)
                .containsExactly(tuple("ascending", "/agents/essai?tri=-nom"), tuple("", ""), tuple("", ""));
        assertThat(view(3, true, "tri", "-nom").getHeadings().get(0))
                .isEqualTo(new TableView.Heading("Nom", "/agents/essai", "descending", false));
    }

    @Test
    void theFileHoldsWhatTheFiltersFindFromItsFirstRow() {
        assertThat(view(120, true, "page", "2", "taille", "100", "etat", "B", "tri", "-nom")
                        .getExportAddress())
                .isEqualTo("/agents/export/essai.csv?etat=B&tri=-nom");
    }

    @Test
    void filtersAreClearedButNotWhatThePageIsAbout() {
        TableView view = view(1, true, "lot", "7", "texte", "x", "tri", "-nom");
        assertThat(view.isFiltered()).isTrue();
        assertThat(view.getUnfilteredAddress()).isEqualTo("/agents/essai?lot=7&tri=-nom");
        assertThat(view.getFilters())
                .extracting(filter -> filter.field().name())
                .containsExactly("texte", "etat", "du");
        assertThat(view(1, true, "lot", "7").isFiltered()).isFalse();
    }

    @Test
    void actionsHaveAColumnWhereARowHasSome() {
        Row plain = Row.of(Cell.of("a"));
        Row active = plain.with(List.of(new RowAction("retry", "1", "Réessayer", "1")));
        assertThat(viewOf(List.of(plain)).isActive()).isFalse();
        assertThat(viewOf(List.of(plain, active)).isActive()).isTrue();
    }

    private static TableView viewOf(List<Row> rows) {
        SampleTable table = new SampleTable(0, true);
        return new TableView(
                table.path(),
                table.shape(),
                TableQuery.of(table.shape(), Map.of()),
                TablePage.counted(rows, rows.size()),
                "");
    }

    private static TableView view(int rows, boolean counted, String... pairs) {
        SampleTable table = new SampleTable(rows, counted);
        Map<String, String[]> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], new String[] {pairs[i + 1]});
        }
        TableQuery query = TableQuery.of(table.shape(), parameters);
        return new TableView(table.path(), table.shape(), query, table.read(query), "/agents/export/essai.csv");
    }
}
