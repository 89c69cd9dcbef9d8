package fr.nouveauxlieux.portal.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.OpeningChoice;
import fr.nouveauxlieux.search.PlaceQuery;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:46:31Z"), ZoneOffset.UTC);

    private final QuestionReader reader = new QuestionReader(CLOCK);

    @Test
    void noParameterAsksForEverythingTwentyAtATime() {
        PlaceQuestion question = reader.read(Map.of());

        assertThat(question.query()).isEqualTo(PlaceQuery.builder().build());
        assertThat(question.toQueryString().toString()).isEmpty();
    }

    @Test
    void everyParameterReachesTheQuery() {
        PlaceQuery query = read(
                        "q", "atelier  vélo",
                        "near", "50.6292,3.0573",
                        "radius", "2500",
                        "bbox", "2.9,50.5,3.2,50.7",
                        "polygon", "2.9 50.5,3.2 50.5,3.2 50.7",
                        "type", "fablab,makerspace",
                        "type", "coworking",
                        "open", "2026-11-28T10:00",
                        "territory", "departement:59",
                        "sort", "distance",
                        "limit", "5",
                        "cursor", "abc",
                        "facets", "type,label")
                .query();

        assertThat(query.text()).isEqualTo("atelier vélo");
        assertThat(query.near()).contains(Coordinates.of(50.6292, 3.0573));
        assertThat(query.radiusMetres()).hasValue(2500);
        assertThat(query.box()).contains(new BoundingBox(2.9, 50.5, 3.2, 50.7));
        assertThat(query.polygon().orElseThrow().ring())
                .as("the ring is closed")
                .hasSize(4)
                .endsWith(Coordinates.of(50.5, 2.9));
        assertThat(query.filters())
                .containsEntry(Facet.TYPE, Set.of("fablab", "makerspace", "coworking"))
                .containsEntry(Facet.DEPARTEMENT, Set.of("59"));
        assertThat(query.opening()).containsExactly(at("2026-11-28T09:00:00Z"));
        assertThat(query.sort()).isEqualTo(PlaceQuery.Sort.DISTANCE);
        assertThat(query.limit()).isEqualTo(5);
        assertThat(query.cursor()).contains("abc");
        assertThat(query.countedFacets()).containsExactlyInAnyOrder(Facet.TYPE, Facet.LABEL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            colour    | red                      | one of the known parameters: q, near
            near      | 50.6                     | latitude,longitude
            near      | 3,200                    | longitude between -180 and 180
            near      | NaN,NaN                  | latitude,longitude
            near      | 0x1p3,2                  | latitude,longitude
            bbox      | 3.2,50.5,2.9,50.7        | west <= east
            polygon   | 2.9 50.5,3.2 50.5        | between 3 and 500 points
            radius    | 0                        | more than 0
            radius    | -5                       | metres
            radius    | 500001                   | at most 500000
            radius    | 12                       | near=latitude,longitude beside it
            sort      | distance                 | near=latitude,longitude beside it
            sort      | size                     | one of relevance, distance, name
            limit     | 1001                     | a whole number between 0 and 1000
            limit     | 99999999999999           | a whole number between 0 and 1000
            type      | pub                      | one of coworking, telecentre
            label     | aop                      | one of france-services, micro-folie
            accessible| maybe                    | one of yes, no
            open      | tomorrow                 | now, evening, a day
            open      | +999999999-12-31T10:00   | between 2000 and 2200
            open      | +999999999-12-31T23:59:59Z | between 2000 and 2200
            open      | -999999999-01-01T00:00:00Z | between 2000 and 2200
            facets    | taste                    | one of type, family
            territory | canton:5901              | commune, epci, departement or region
            territory | departement:59350        | a département's code
            commune   | 5935                     | a commune's INSEE code
            region    | Bretagne                 | a région's code of two digits
            epci      | 123                      | SIREN of nine digits
            """)
    void aWrongValueIsNamedWithWhatWasExpected(String parameter, String value, String expected) {
        List<ParameterError> errors = errorsOf(parameter, value);

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.parameter()).isEqualTo(parameter);
            assertThat(error.value()).isEqualTo(value);
            assertThat(error.expected()).contains(expected);
        });
    }

    @Test
    void allErrorsAreToldAtOnce() {
        assertThat(errorsOf("near", "here", "limit", "many", "type", "pub,fablab,bar", "couleur", "rouge"))
                .extracting(ParameterError::parameter)
                .containsExactly("couleur", "near", "type", "type", "limit");
    }

    @Test
    void twoDifferentValuesOfASingleParameterAreAnError() {
        assertThat(errorsOf("q", "pain", "q", "vin"))
                .containsExactly(new ParameterError("q", "pain & vin", "a single value"));
    }

    @Test
    void theSameValueTwiceIsOne() {
        assertThat(read("q", "pain", "q", "pain").query().text()).isEqualTo("pain");
    }

    @Test
    void aFormSentWithoutItsPointIsStillAQuestion() {
        PlaceQuery query = read("q", "", "near", "", "radius", "5000", "sort", "distance", "type", "")
                .query();

        assertThat(query).isEqualTo(PlaceQuery.builder().build());
    }

    @Test
    void aNetworkMayHoldAComma() {
        assertThat(read("network", "Tiers-lieux, Bretagne").query().filters())
                .containsEntry(Facet.NETWORK, Set.of("Tiers-lieux, Bretagne"));
    }

    @Test
    void aVeryLongValueIsCutInTheError() {
        assertThat(errorsOf("q", "a".repeat(5000)).get(0).value()).hasSizeLessThan(250);
    }

    @Test
    void anUnescapedPlusOfAnOffsetIsUnderstood() {
        assertThat(read("open", "2026-11-28T10:00:00 01:00").query().opening())
                .containsExactly(at("2026-11-28T09:00:00Z"));
    }

    @Test
    void openNowIsTheMinuteOfTheClockAndIsSharedAsNow() {
        PlaceQuestion question = read("open", "now");

        assertThat(question.query().opening()).containsExactly(at("2026-11-22T14:46:00Z"));
        assertThat(question.toQueryString()).hasToString("open=now");
        assertThat(question.cacheKey()).isEqualTo("open=2026-11-22T14:46:00Z");
    }

    private static OpeningChoice at(String instant) {
        return new OpeningChoice.At(Instant.parse(instant));
    }

    @Test
    void mannersOfOpeningAreAlternativesUnknownHoursAmongThem() {
        PlaceQuestion question = read("open", "unknown,saturday,now", "open", "evening");

        assertThat(question.query().opening())
                .containsExactlyInAnyOrder(
                        at("2026-11-22T14:46:00Z"),
                        new OpeningChoice.EveningOf(Instant.parse("2026-11-22T14:46:00Z")),
                        new OpeningChoice.On(DayOfWeek.SATURDAY),
                        new OpeningChoice.Unknown());
        assertThat(question.toQueryString()).hasToString("open=evening&open=now&open=saturday&open=unknown");
        assertThat(question.nextPage("c").toString()).contains("open=evening").contains("open=2026-11-22T14:46:00Z");
    }

    @Test
    void cachesTellEveningsApartByTheMinute() {
        assertThat(read("open", "evening").cacheKey()).isEqualTo("open=evening@2026-11-22T14:46:00Z");
        assertThat(read("open", "saturday").cacheKey()).isEqualTo("open=saturday");
    }

    @Test
    void mannersOfOpeningAreCountedByTheirName() {
        assertThat(read("facets", "open,type").query().countedOpenings())
                .hasSize(4)
                .contains(new OpeningChoice.Unknown(), new OpeningChoice.On(DayOfWeek.SATURDAY));
    }

    @Test
    void equipmentIsKnownByItsNameWhateverTheCaseAndCommas() {
        assertThat(read("equipment", "Presse, petite").query().filters())
                .containsEntry(Facet.EQUIPMENT, Set.of("presse, petite"));
    }

    @Test
    void thePageAfterOpenNowAsksForTheSameMinute() {
        assertThat(read("open", "now").nextPage("c/2")).hasToString("open=2026-11-22T14:46:00Z&cursor=c%2F2");
    }

    @Test
    void theSameQuestionHasOneAddress() {
        assertThat(read("type", "makerspace,fablab", "q", " café ", "limit", "20", "sort", "relevance")
                        .toQueryString())
                .hasToString("q=caf%C3%A9&type=fablab&type=makerspace")
                .isEqualTo(read("type", "fablab", "type", "makerspace", "q", "café")
                        .toQueryString());
    }

    @Test
    void aTerritoryIsSharedAsTheFilterThatItStandsFor() {
        assertThat(read("territory", "REGION:53").toQueryString()).hasToString("region=53");
    }

    @Test
    void otherParametersOfAPageCanBeAllowed() {
        List<String> known = new ArrayList<>(QuestionParameters.ALL);
        known.add("view");

        assertThat(reader.read(Map.of("view", new String[] {"map"}), known).query())
                .isEqualTo(PlaceQuery.builder().build());
    }

    private PlaceQuestion read(String... namesAndValues) {
        return reader.read(parameters(namesAndValues));
    }

    private List<ParameterError> errorsOf(String... namesAndValues) {
        return catchThrowableOfType(UnreadableQuestionException.class, () -> reader.read(parameters(namesAndValues)))
                .errors();
    }

    private static Map<String, String[]> parameters(String... namesAndValues) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            lists.computeIfAbsent(namesAndValues[i], n -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        Map<String, String[]> arrays = new LinkedHashMap<>();
        lists.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }
}
