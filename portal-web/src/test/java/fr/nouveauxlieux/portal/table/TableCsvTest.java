package fr.nouveauxlieux.portal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCsvTest {

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "1000,true", "1001,true", "2500,true", "0,false", "1000,false", "2500,false"})
    void everyRowIsWrittenOnceWhereverThePageBegan(int rows, boolean counted) {
        SampleTable table = new SampleTable(rows, counted);
        List<String> lines = linesOf(table, Map.of("page", new String[] {"2"}, "apres", new String[] {"7"}));
        assertThat(lines).hasSize(rows + 1).doesNotHaveDuplicates();
        assertThat(lines.get(0)).isEqualTo("nom,note,rang");
    }

    @Test
    void noCellIsTakenForAFormula() {
        assertThat(linesOf(new SampleTable(1, true), Map.of())).last().isEqualTo("ligne 0,'=1+1,0");
    }

    @Test
    void theFiltersAreThoseOfThePage() {
        SampleTable table = new SampleTable(2500, false);
        linesOf(table, Map.of("etat", new String[] {"B"}));
        assertThat(table.asked)
                .hasSize(3)
                .allMatch(query -> query.find("etat").get().equals("B"));
    }

    @Test
    void aRefusalComesBeforeAnythingIsWritten() {
        TableSource refusing = new TableSource() {
            @Override
            public String path() {
                return "/agents/essai";
            }

            @Override
            public TableShape shape() {
                return new SampleTable(0, true).shape();
            }

            @Override
            public TablePage read(TableQuery query) {
                throw new IllegalStateException("refused");
            }
        };
        TableQuery query = TableQuery.of(refusing.shape(), Map.of());
        assertThatThrownBy(() -> new TableCsv(refusing, query)).hasMessage("refused");
    }

    private static List<String> linesOf(SampleTable table, Map<String, String[]> parameters) {
        StringWriter out = new StringWriter();
        new TableCsv(table, TableQuery.of(table.shape(), parameters)).write(out);
        assertThat(out.toString()).endsWith("\r\n");
        return out.toString().lines().toList();
    }
}
