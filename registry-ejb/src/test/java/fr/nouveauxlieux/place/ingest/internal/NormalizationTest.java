package fr.nouveauxlieux.place.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizationTest {

    @ParameterizedTest
    @CsvSource({
        "PHONE, 04 50 56 87 49, +33450568749",
        "PHONE, 0262 41 00 00, +262262410000",
        "PHONE, +32 2 511 12 12, +3225111212",
        "PHONE, 3949, 3949",
        "LINK, www.ade-coworking.net, http://www.ade-coworking.net",
        "LINK, https://lieu.example/é?q=à b, https://lieu.example/%C3%A9?q=%C3%A0%20b",
        "EMAIL, Contact@Lieu.Example, contact@lieu.example",
        "DATE, 01/09/2020, 2020-09-01",
        "TEXT, '  La   Fabrique ', La Fabrique",
    })
    void whatSourcesWriteTakesTheRegistrysForm(Normalization normalization, String cell, String expected) {
        assertThat(normalization.apply(cell)).isEqualTo(expected);
    }

    @Test
    void aTextHoldsNoControlAndNoMarkThatTurnsWhatFollows() {
        assertThat(Normalization.TEXT.apply("La\u001b[31m\u202e Fabrique\u0007 de\u2066 l’\u00e9t\u00e9"))
                .isEqualTo("La[31m Fabrique de l’\u00e9t\u00e9");
    }

    @ParameterizedTest
    @CsvSource({"'12,50', 1250", "12.5 €, 1250", "'1 200', 120000", "0, 0"})
    void eurosBecomeCents(String cell, int cents) {
        assertThat(Normalization.EUROS.apply(cell)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 01 23",
        "PHONE, sur place",
        "LINK, en cours",
        "LINK, Madame PATTE",
        "DATE, 31/02/2020",
        "INTEGER, '1,5'",
        "EUROS, gratuit",
        "EUROS, 1e400000000",
        "INTEGER, 1e9",
        "YES_NO, peut-être",
    })
    void whatCannotBeUnderstoodIsRefusedSayingWhatWasExpected(Normalization normalization, String cell) {
        assertThatThrownBy(() -> normalization.apply(cell))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    @Property
    void noCellBreaksANormalizationOtherwiseThanByARefusal(@ForAll Normalization normalization, @ForAll String cell) {
        try {
            assertThat(normalization.apply(cell)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).contains("expected");
        }
    }

    @Property
    void aTextThatLooksNormalAlreadyIsTreatedAsAnyOther(@ForAll("texts") String cell) {
        String expected = Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", "")
                .strip();
        assertThat(Normalization.TEXT.apply(cell)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(12)
                .withCharRange('a', 'e')
                .withChars(" \u00a0\t\u0007\u00e9\u0301\u0085\u200e\u2019\u2028\u2026\u0153\u20ac\ufeff")
                .withCharRange('\u0000', '\uffff');
    }
}
