package fr.nouveauxlieux.launcher.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/C calc'!A0", "+33", "-1+1", "@SUM(1)", "\t=1"})
    void aValueThatASpreadsheetWouldRunIsPrecededByAnApostrophe(String value) {
        assertThat(RejectionReport.harmless(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en cours", "'", "1200"})
    void anyOtherValueIsLeftAsItIs(String value) {
        assertThat(RejectionReport.harmless(value)).isEqualTo(value);
    }
}
