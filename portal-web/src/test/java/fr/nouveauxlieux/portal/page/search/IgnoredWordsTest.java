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
        assertThat(words.of(KNOWN + " Xyzzy")).containsExactly("Xyzzy");
    }

    @Test
    void aWordThatFindsSomethingIsNotTold() {
        assertThat(words.of(KNOWN + " " + KNOWN)).isEmpty();
    }

    @Test
    void aWordOfTheNameOfATerritoryIsNotTold() {
        assertThat(words.of(KNOWN + " pas de calais")).isEmpty();
    }

    @Test
    void aSingleWordIsTheWholeQuestion() {
        assertThat(words.of("xyzzy")).isEmpty();
    }

    @Test
    void whatIsNoWordIsNotTold() {
        assertThat(words.of(KNOWN + " & !")).isEmpty();
    }
}
