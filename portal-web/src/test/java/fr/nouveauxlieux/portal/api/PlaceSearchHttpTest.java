package fr.nouveauxlieux.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.address.AddressAnswer;
import fr.nouveauxlieux.address.AddressQuestion;
import fr.nouveauxlieux.address.AddressService;
import fr.nouveauxlieux.portal.sample.SampleDirectory;
import fr.nouveauxlieux.portal.sample.SamplePlaces;
import fr.nouveauxlieux.portal.sample.SampleServer;
import fr.nouveauxlieux.portal.sample.SampleTerritories;
import fr.nouveauxlieux.portal.understanding.QuestionUnderstanding;
import fr.nouveauxlieux.search.PlaceSummary;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSearchHttpTest {

    private static final int MANY = 1_500;

    private final SampleDirectory directory = new SampleDirectory(places());
    private SampleServer server;

    @BeforeEach
    void start() throws Exception {
        Clock clock = Clock.systemUTC();
        server = new SampleServer(SampleServer.SETTINGS)
                .with(new PlaceSearchServlet(directory, clock, understanding(clock)), PlaceSearchServlet.PATH)
                .with(
                        new PlaceExportServlet(directory, SampleServer.SETTINGS, clock),
                        PlaceExportServlet.GEOJSON_PATH,
                        PlaceExportServlet.CSV_PATH)
                .with(new SuggestServlet(directory), "/api/v1/suggest")
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private QuestionUnderstanding understanding(Clock clock) {
        AddressService noService = new AddressService() {
            @Override
            public AddressAnswer search(AddressQuestion question) {
                return new AddressAnswer.Unavailable();
            }

            @Override
            public boolean isOn() {
                return false;
            }
        };
        return new QuestionUnderstanding(directory, new SampleTerritories(), noService, clock);
    }

    @Test
    void wordsAreUnderstoodWhereAProgramWantsSo() {
        JsonNode answer = json(server.get("/api/v1/places?q=makerspace+Lille&understand=yes"));
        JsonNode parameters = answer.get("understood").get("parameters");
        assertThat(parameters.get("type").get(0).asText()).isEqualTo("makerspace");
        assertThat(parameters.get("near").get(0).asText()).isEqualTo("50.63,3.06");
        assertThat(parameters.has("q")).isFalse();
        assertThat(answer.get("total").asInt()).isPositive();
    }

    @Test
    void wordsStayWordsUnlessAProgramWantsThemUnderstood() {
        JsonNode answer = json(server.get("/api/v1/places?q=makerspace+Lille"));
        assertThat(answer.has("understood")).isFalse();
        assertThat(answer.get("total").asInt()).isZero();
        assertThat(server.get("/api/v1/places?q=makerspace&understand=maybe").statusCode())
                .isEqualTo(400);
    }

    private static List<PlaceSummary> places() {
        List<PlaceSummary> places = new ArrayList<>(SamplePlaces.few());
        places.addAll(SamplePlaces.many(MANY));
        return places;
    }

    @Test
    void aResultShowsItsPlaceItsDistanceAndItsPage() {
        JsonNode answer = json(server.get("/api/v1/places?near=50.63,3.06&limit=1&facets=type"));

        assertThat(answer.get("total").asInt()).isEqualTo(MANY + 3);
        JsonNode first = answer.get("results").get(0);
        assertThat(first.get("name").asText()).isEqualTo("L'Établi \"du\" coin, café-vélo");
        assertThat(first.get("types").get(0).asText()).isEqualTo("fablab");
        assertThat(first.get("distance").asInt()).isEqualTo(210);
        assertThat(first.get("precision").asText()).isEqualTo("entrance");
        assertThat(first.get("url").asText())
                .isEqualTo("/lieux/" + SamplePlaces.WORKSHOP.id() + "-l-etabli-du-coin-cafe-velo");
        assertThat(answer.get("facets").get("type").get(0).get("count").asInt()).isEqualTo(MANY / 2 + 1);
    }

    @Test
    void whatIsUnknownIsNull() {
        JsonNode result =
                json(server.get("/api/v1/places?q=Zinc")).get("results").get(0);

        for (String field : List.of(
                "address",
                "postal_code",
                "commune",
                "status",
                "opening_hours",
                "latitude",
                "longitude",
                "updated",
                "distance",
                "precision")) {
            assertThat(result.get(field).isNull()).as(field).isTrue();
        }
    }

    @Test
    void aMadeUpPlaceIsMarkedOnItselfAndOnTheAnswer() {
        JsonNode answer = json(server.get("/api/v1/places?q=Zinc"));

        assertThat(answer.get("demonstration").asBoolean()).isTrue();
        assertThat(answer.get("results").get(0).get("demonstration").asBoolean())
                .isTrue();
        assertThat(json(server.get("/api/v1/places?q=Lieu"))
                        .get("demonstration")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void followingTheNextLinksMeetsEachPlaceOnce() {
        List<String> ids = new ArrayList<>();
        String next = "/api/v1/places?limit=400&type=fablab";
        while (next != null) {
            JsonNode answer = json(server.get(next));
            answer.get("results").forEach(result -> ids.add(result.get("id").asText()));
            next = answer.get("next").isNull() ? null : answer.get("next").asText();
        }

        assertThat(ids).hasSize(MANY / 2 + 1).doesNotHaveDuplicates();
    }

    @Test
    void theAnswerThatOneHoldsIsNotSentAgainUntilItChanges() {
        String tag =
                server.get("/api/v1/places?q=a").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = server.get("/api/v1/places?q=a&limit=20", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(server.get("/api/v1/places?q=b", "If-None-Match", tag).statusCode())
                .isEqualTo(200);

        directory.change();
        assertThat(server.get("/api/v1/places?q=a", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void headTellsTheLengthWithoutTheBody() {
        HttpResponse<String> head = server.ask("HEAD", "/api/v1/places");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0))
                .isEqualTo(server.getBytes("/api/v1/places").body().length);
    }

    @Test
    void anyPageOfTheWebMayRead() {
        assertThat(server.get("/api/v1/places").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        HttpResponse<String> options = server.ask("OPTIONS", "/api/v1/places");
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void noCookieIsEverSet() {
        for (String path : List.of("/api/v1/places", "/api/v1/suggest?q=l", "/api/v1/places?nope=1")) {
            assertThat(server.get(path).headers().firstValue("Set-Cookie"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void whatIsWrongIsToldAsAProblemParameterByParameter() {
        HttpResponse<String> answer = server.get("/api/v1/places?limit=many&couleur=rouge");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("type").asText()).endsWith("#unreadable-question");
        assertThat(problem.get("errors").findValuesAsText("parameter")).containsExactly("couleur", "limit");
        assertThat(problem.get("errors").get(1).get("expected").asText())
                .isEqualTo("a whole number between 0 and 1000");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/places?cursor=elsewhere, 400",
        "GET, /api/v1/nowhere, 404",
        "POST, /api/v1/places, 405",
        "DELETE, /api/v1/suggest, 405",
        "GET, /api/v1/places.csv?colour=red, 400",
        "GET, /api/v1/suggest?q=a&x=1, 400",
        "GET, /api/v1/places?q=panne, 500",
    })
    void everyErrorIsAProblem(String method, String path, int status) {
        HttpResponse<String> answer = server.ask(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).get("status").asInt()).isEqualTo(status);
        assertThat(json(answer).get("title").asText()).isNotBlank();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void anIncidentTellsItsNumberAndNothingOfItsCause() {
        HttpResponse<String> answer = server.get("/api/v1/places?q=panne");

        assertThat(json(answer).get("incident").asText()).matches("\\d{4}-\\d{4}-\\d{4}");
        assertThat(answer.body()).doesNotContain("fire").doesNotContain("Exception");
    }

    @Test
    void anAddressTooLongIsRefused() {
        assertThat(server.get("/api/v1/places?q=" + "a".repeat(6_001)).statusCode())
                .isEqualTo(414);
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, 200, text/csv",
        "application/geo+json, 200, application/geo+json",
        "text/html;q=0.9, 406, application/problem+json",
        "*/*, 200, application/json",
        "'text/csv;q=0.5, application/json', 200, application/json",
    })
    void theAcceptedTypeChoosesTheForm(String accept, int status, String type) {
        HttpResponse<String> answer = server.get("/api/v1/places?q=Zinc", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
    }

    @Test
    void aCsvFileHoldsTheWholeAnswerAndNoFormula() {
        HttpResponse<String> answer = server.get("/api/v1/places.csv?limit=5");

        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"lieux.csv\"");
        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSize(1 + 3 + MANY);
        assertThat(lines.get(0)).isEqualTo("\uFEFF" + String.join(",", PlaceCsv.COLUMNS));
        assertThat(answer.body())
                .contains("\"'=HYPERLINK(\"\"https://exemple.fr\"\")\"")
                .contains(",'@quai,")
                .as("a western longitude is a number, not a formula")
                .contains(",47.2184,-1.5536,")
                .contains("\"L'Établi \"\"du\"\" coin, café-vélo\",fablab|coworking,")
                .contains("https://lieux.exemple/lieux/" + SamplePlaces.WORKSHOP.id() + "-");
    }

    @Test
    void aGeoJsonFileHoldsTheWholeAnswer() {
        JsonNode collection = json(server.get("/api/v1/places.geojson"));

        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features")).hasSize(3 + MANY);
        assertThat(collection.get("demonstration").asBoolean()).isTrue();
        JsonNode formula = collection.get("features").get(0);
        assertThat(formula.get("geometry").get("coordinates").get(0).asDouble()).isEqualTo(-1.5536);
        assertThat(formula.get("properties").get("name").asText()).startsWith("=");
        JsonNode nowhere = collection.get("features").get(MANY + 2);
        assertThat(nowhere.get("geometry").isNull()).isTrue();
    }

    @Test
    void aSuggestionLeadsToAPage() {
        JsonNode results =
                json(server.get("/api/v1/suggest?q=li&near=50.6,3&limit=3")).get("results");

        assertThat(results.findValuesAsText("kind")).containsExactly("commune", "postal-code", "place");
        assertThat(results.findValuesAsText("url"))
                .startsWith("/territoires/commune/59350", "/lieux?q=59000")
                .hasSize(3);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("not JSON: " + answer.body(), e);
        }
    }
}
