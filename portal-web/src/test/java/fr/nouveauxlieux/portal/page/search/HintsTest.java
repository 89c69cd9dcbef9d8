package fr.nouveauxlieux.portal.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.sample.SampleTerritories;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class HintsTest {

    private static final Texts TEXTS = Texts.in(Language.FRENCH);
    private static final QueryString QUESTION = QueryString.empty()
            .with("q", "fablab")
            .with("near", "48,-1")
            .with("radius", "1000")
            .with("type", "micro-folie");
    private static final PlaceQuery QUERY = PlaceQuery.builder()
            .text("fablab")
            .near(Coordinates.of(48, -1))
            .radiusMetres(1000)
            .build();

    @Test
    void nothingIsOfferedThatWouldFindNothingAgain() {
        assertThat(hints(question -> question.has("type", "micro-folie") ? 0 : 3))
                .extracting(Hint::url)
                .isNotEmpty()
                .noneMatch(url -> url.contains("micro-folie"));
        assertThat(hints(question -> 0)).isEmpty();
    }

    @Test
    void theCircleIsWidenedUntilItHoldsSomething() {
        List<Hint> hints = hints(question -> radiusOf(question) >= 25_000 ? 7 : 0);
        assertThat(hints.get(0).url()).contains("radius=25000");
        assertThat(hints.get(0).places()).isEqualTo(7);
    }

    private static int radiusOf(QueryString question) {
        return question.asMap().getOrDefault("radius", List.of("0")).stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static List<Hint> hints(ToIntFunction<QueryString> count) {
        return new Hints(TEXTS, new FacetTexts(TEXTS, new SampleTerritories()), count).of(QUERY, QUESTION);
    }
}
