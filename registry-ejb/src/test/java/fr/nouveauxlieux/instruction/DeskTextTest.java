package fr.nouveauxlieux.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeskTextTest {

    @Test
    void linesAreEndedAlikeAndSpacesAroundGo() {
        assertThat(new DeskText(" a\r\nb \n").value()).isEqualTo("a\nb");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> new DeskText(" \n")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new DeskText("x".repeat(DeskText.LONGEST)).value()).hasSize(DeskText.LONGEST);
        assertThatThrownBy(() -> new DeskText("x".repeat(DeskText.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itDoesNotSayWhatItHolds() {
        assertThat(new DeskText("secret")).hasToString("a text");
    }
}
