package fr.nouveauxlieux.call.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "form", "form.sections[2].fields[0].shownWhen", "rules[0].rules[1]"})
    void whatIsWrittenIsRead(String text) {
        assertThat(DefinitionPath.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "form.", "[0]", "form[x]", "form[-1]", "form sections", "form..sections", "form[1][2]"})
    void anotherShapeIsNoPath(String text) {
        assertThat(DefinitionPath.find(text)).isEmpty();
    }

    @Test
    void nothingIsNoPath() {
        assertThat(DefinitionPath.find(null)).isEmpty();
    }
}
