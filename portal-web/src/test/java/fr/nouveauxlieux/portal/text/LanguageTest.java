package fr.nouveauxlieux.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-FR,fr;q=0.9|FRENCH",
                "en-US,en;q=0.9|ENGLISH",
                "en;q=0.3,fr;q=0.8|FRENCH",
                "de,en;q=0.5|ENGLISH",
                "de|FRENCH",
                ";;q=x|FRENCH",
                "*|FRENCH"
            })
    void theBrowserIsAnsweredInTheLanguageItPrefers(String header, Language expected) {
        assertThat(Language.accepted(header)).isEqualTo(expected);
    }

    @Test
    void withoutAPreferenceFrenchIsSpoken() {
        assertThat(Language.accepted(null)).isEqualTo(Language.FRENCH);
        assertThat(Language.accepted(" ")).isEqualTo(Language.FRENCH);
    }
}
