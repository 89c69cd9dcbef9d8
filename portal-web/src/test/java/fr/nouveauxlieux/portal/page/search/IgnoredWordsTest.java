package fr.nouveauxlieux.portal.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.sample.SampleDirectory;
import fr.nouveauxlieux.portal.sample.SamplePlaces;
import fr.nouveauxlieux.portal.sample.SampleTerritories;
import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoredWordsTest {

    /** Something that the name of a sample holds. */
    private static final String KNOWN = SamplePlaces.WORKSHOP.name().split(" ")[0];

    private final IgnoredWords words =
            new IgnoredWords(new SampleDirectory(List.of(SamplePlaces.WORKSHOP)), new SampleTerritories());

    @Test
    void aWordThatFindsNothingIsToldAsItWasTyped() {
        assertThat(words.split(KNOWN + " Xyzzy")).isEqualTo(new IgnoredWords.Split(KNOWN, List.of("Xyzzy")));
    }

    @Test
    void aWordThatFindsSomethingIsNotTold() {
        assertThat(words.split(KNOWN + " " + KNOWN).ignored()).isEmpty();
    }

    @Test
    void aWordOfTheNameOfATerritoryIsNotTold() {
        assertThat(words.split(KNOWN + " pas de calais").ignored()).isEmpty();
    }

    @Test
    void aSingleWordIsTheWholeQuestion() {
        assertThat(words.split("xyzzy").ignored()).isEmpty();
    }

    @Test
    void nothingIsIgnoredWhereNothingWouldBeLeft() {
        assertThat(words.split("xyzzy plugh")).isEqualTo(new IgnoredWords.Split("xyzzy plugh", List.of()));
    }

    @Test
    void whatIsNoWordIsNotTold() {
        assertThat(words.split(KNOWN + " & !").ignored()).isEmpty();
    }
}
