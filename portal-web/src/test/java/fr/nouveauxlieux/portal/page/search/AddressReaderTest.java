package fr.nouveauxlieux.portal.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.question.ParameterError;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.search.Facet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressReaderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    /** No address of these tests asks for a radius around a name: no gazetteer is needed. */
    private final AddressReader reader =
            new AddressReader(new QuestionReader(CLOCK), new PlaceFinder(null), List.of(Facet.TYPE));

    @Test
    void whatIsNotUnderstoodIsLetGoAndTheRestIsAsked() {
        AskedQuestion asked = reader.read(Map.of(
                "type", new String[] {"castle"},
                "q", new String[] {"fablab"}));
        assertThat(asked.ignored()).extracting(ParameterError::parameter).containsExactly("type");
        assertThat(asked.question().query().text()).isEqualTo("fablab");
        assertThat(asked.question().query().filters()).isEmpty();
    }

    @Test
    void parametersOfOthersAreNoConcernOfThePage() {
        AskedQuestion asked = reader.read(Map.of(
                "utm_source", new String[] {"letter"},
                "lang", new String[] {"en"}));
        assertThat(asked.ignored()).isEmpty();
        assertThat(asked.parameters().asMap()).isEmpty();
    }

    @Test
    void linksCarryNeitherThePageNorWhatIsCounted() {
        AskedQuestion asked = reader.read(Map.of(
                "cursor", new String[] {"abc"},
                "type", new String[] {"fablab"}));
        assertThat(asked.parameters()).hasToString("type=fablab");
        assertThat(asked.question().query().cursor()).contains("abc");
        assertThat(asked.question().query().countedFacets()).containsExactly(Facet.TYPE);
    }

    @Test
    void aRadiusWithoutAPlaceIsLetGoAsInAFormLeftBlank() {
        AskedQuestion asked = reader.read(Map.of("radius", new String[] {"5000"}));
        assertThat(asked.ignored()).isEmpty();
        assertThat(asked.question().query().radiusMetres()).isEmpty();
    }
}
