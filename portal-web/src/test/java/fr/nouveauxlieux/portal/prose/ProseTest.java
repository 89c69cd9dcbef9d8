package fr.nouveauxlieux.portal.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.nouveauxlieux.portal.prose.Prose.Block;
import fr.nouveauxlieux.portal.prose.Prose.Kind;
import fr.nouveauxlieux.portal.prose.Prose.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void emptyLinesPartParagraphs() {
        assertThat(Prose.read("Un\ndeux\n\ntrois"))
                .extracting(Block::kind, block -> block.lines().size())
                .containsExactly(tuple(Kind.PARAGRAPH, 2), tuple(Kind.PARAGRAPH, 1));
    }

    @Test
    void marksAtTheBeginningOfALineMakeHeadingsAndLists() {
        assertThat(Prose.read("## Titre\n- un\n- deux\r\nsuite"))
                .extracting(Block::kind)
                .containsExactly(Kind.HEADING, Kind.LIST, Kind.PARAGRAPH);
    }

    @Test
    void twoHeadingsInARowAreTwoHeadings() {
        assertThat(Prose.read("## Un\n## Deux")).hasSize(2).allMatch(Block::isHeading);
    }

    @Test
    void starsMakeWordsBoldOrItalic() {
        assertThat(Prose.read("un **gras** et *penché*").get(0).lines().get(0))
                .containsExactly(
                        new Span("un ", false, false),
                        new Span("gras", true, false),
                        new Span(" et ", false, false),
                        new Span("penché", false, true));
    }

    @Test
    void starsThatEncloseNothingStandAsTheyAre() {
        assertThat(words("2 * 3 * 4 ** et *")).isEqualTo("2 * 3 * 4 ** et *");
    }

    @Test
    void markupOfPagesIsTextLikeAnyOther() {
        assertThat(words("<b>x</b> & [lien](javascript:x)")).isEqualTo("<b>x</b> & [lien](javascript:x)");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Prose.read(" \n\n ")).isEqualTo(List.of());
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        Prose.read(text)
                .forEach(block -> block.lines().forEach(line -> line.forEach(span -> words.append(span.text()))));
        return words.toString();
    }
}
