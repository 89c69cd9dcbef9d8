package fr.nouveauxlieux.portal.page.dossier.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/03/2026",
                "31/3/2026",
                " 31 / 03 / 2026 ",
                "31-03-2026",
                "31.03.2026",
                "2026-03-31",
                "31 mars 2026",
                "31 MARS 2026",
                "31\u00a0mars\u00a02026",
                "31 March 2026"
            })
    void aDayIsReadHoweverPeopleWriteIt(String typed) {
        assertThat(TypedDay.find(typed)).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void theFirstOfAMonthMayBeAnOrdinal() {
        assertThat(TypedDay.find("1er avril 2026")).contains(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02/2026",
                "29/02/2025",
                "03/31/2026",
                "31/03/26",
                "demain",
                "2026",
                "31/03/20260",
                "0/1/2026"
            })
    void whatIsNoDayOfTheCalendarIsNotGuessed(String typed) {
        assertThat(TypedDay.find(typed)).isEmpty();
    }

    @Test
    void aDayIsWrittenInFigures() {
        assertThat(TypedDay.write(LocalDate.of(2026, 3, 1))).isEqualTo("01/03/2026");
    }
}
