package fr.nouveauxlieux.portal.page.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.page.dossier.WordDifference.Fate;
import fr.nouveauxlieux.portal.page.dossier.WordDifference.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void aChangedWordIsToldWithoutTheWordsAroundIt() {
        assertThat(WordDifference.of("Un atelier pour tous.", "Un fablab pour tous."))
                .containsExactly(
                        new Piece(Fate.KEPT, "Un "),
                        new Piece(Fate.REMOVED, "atelier"),
                        new Piece(Fate.ADDED, "fablab"),
                        new Piece(Fate.KEPT, " pour tous."));
    }

    @Test
    void whatIsTheSameIsKeptWhole() {
        assertThat(WordDifference.of("Le Canal", "Le Canal")).containsExactly(new Piece(Fate.KEPT, "Le Canal"));
        assertThat(WordDifference.of("", "")).isEmpty();
    }

    @Test
    void veryLongTextsAreComparedByTheirLinesAndBeyondThatAsAWhole() {
        String lines = "Une ligne de mots.\n".repeat(2_000);
        assertThat(WordDifference.of(lines, lines + "La fin."))
                .containsExactly(new Piece(Fate.KEPT, lines), new Piece(Fate.ADDED, "La fin."));
        String many = "x\n".repeat(7_000);
        assertThat(WordDifference.of("a" + many, many))
                .containsExactly(new Piece(Fate.REMOVED, "a" + many), new Piece(Fate.ADDED, many));
    }

    @Property
    void bothTextsCanBeReadInTheDifference(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDifference.of(before, after);
        assertThat(without(pieces, Fate.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Fate.REMOVED)).isEqualTo(after);
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("le", "lieu", "d’ici", " ", "  ", "\n", ", ", "é", "𝒞", "42", ".")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
    }

    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
