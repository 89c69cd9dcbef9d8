package fr.nouveauxlieux.portal.page.dossier.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.text.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,56|1234.56",
                "1\u00a0234,56|1234.56",
                "1\u202f234\u202f567|1234567",
                "1234,5|1234.5",
                "1234.56|1234.56",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "1 500 €|1500",
                "1500 euros|1500",
                "1'234.5|1234.5",
                "-12|-12",
                "\u221212,5|-12.5",
                "+3|3",
                "0,07|0.07",
                ",5|0.5",
                "1.234.567|1234567",
                "1,234,567|1234567"
            })
    void bothWaysOfWritingAreReadInBothLanguages(String typed, BigDecimal number) {
        assertThat(TypedNumber.find(typed, Language.FRENCH))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        assertThat(TypedNumber.find(typed, Language.ENGLISH))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Test
    void oneCommaBeforeThreeDigitsIsReadAsTheLanguageDoes() {
        assertThat(TypedNumber.find("1,234", Language.FRENCH)).contains(new BigDecimal("1.234"));
        assertThat(TypedNumber.find("1,234", Language.ENGLISH)).contains(new BigDecimal("1234"));
        assertThat(TypedNumber.find("0,234", Language.ENGLISH)).contains(new BigDecimal("0.234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "12x", "1,23,4", "1..2", "--1", "1e9", "12 34 €x", "1,2345.6", "²"})
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(TypedNumber.find(typed, Language.FRENCH)).isEmpty();
        assertThat(TypedNumber.find(typed, Language.ENGLISH)).isEmpty();
    }

    @Test
    void anEndlessNumberIsNone() {
        assertThat(TypedNumber.find("9".repeat(31), Language.FRENCH)).isEmpty();
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(TypedNumber.write(new BigDecimal("1234567.50"), Language.FRENCH))
                .isEqualTo("1\u00a0234\u00a0567,5");
        assertThat(TypedNumber.write(new BigDecimal("1234567.50"), Language.ENGLISH))
                .isEqualTo("1,234,567.5");
        assertThat(TypedNumber.write(new BigDecimal("1E+3"), Language.FRENCH)).isEqualTo("1\u00a0000");
    }

    @Test
    void centsAreWrittenByTwoOrNotAtAll() {
        assertThat(TypedNumber.writeCents(new BigDecimal("123450"), Language.FRENCH))
                .isEqualTo("1\u00a0234,50");
        assertThat(TypedNumber.writeCents(new BigDecimal("7500000"), Language.FRENCH))
                .isEqualTo("75\u00a0000");
        assertThat(TypedNumber.writeCents(new BigDecimal("5"), Language.ENGLISH))
                .isEqualTo("0.05");
    }
}
