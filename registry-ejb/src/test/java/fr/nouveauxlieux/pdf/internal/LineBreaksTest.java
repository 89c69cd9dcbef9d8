package fr.nouveauxlieux.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    private static List<String> parts(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    @Test
    void aLineEndsBetweenWords() {
        assertThat(parts("un lieu commun")).containsExactly("un ", "lieu ", "commun");
    }

    @Test
    void anElidedWordKeepsItsApostropheWithTheNext() {
        assertThat(parts("à l’autorité d'ici")).containsExactly("à ", "l’autorité ", "d'ici");
    }

    @Test
    void aNumberOfAnArticleStaysWhole() {
        assertThat(parts("article R421-7, L114-5-1")).containsExactly("article ", "R421-7, ", "L114-5-1");
    }

    @Test
    void anEmptyTextHasNoPlace() {
        assertThat(parts("")).isEmpty();
    }
}
