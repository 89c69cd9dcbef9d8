package fr.nouveauxlieux.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1+2", "-cmd", "@sum", "\tx", "--1", "-1.2.3", "-"})
    void whatASpreadsheetWouldRunIsOnlyRead(String text) {
        assertThat(CsvCells.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lyon", "12", "-50.50", "-3", "-0,5", "a=b"})
    void wordsAndNumbersStayAsTheyAre(String text) {
        assertThat(CsvCells.harmless(text)).isEqualTo(text);
    }
}
