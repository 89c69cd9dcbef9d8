package fr.nouveauxlieux.portal.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.portal.http.OpenInterfaceFilter;
import fr.nouveauxlieux.portal.sample.SampleDirectory;
import fr.nouveauxlieux.portal.sample.SamplePlaces;
import fr.nouveauxlieux.portal.sample.SampleServer;
import fr.nouveauxlieux.search.PlaceSummary;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OgcHttpTest {

    private static final int MANY = 250;
    private static final String ITEMS = "/ogc/collections/lieux/items";

    private SampleServer server;

    @BeforeEach
    void start() throws Exception {
        List<PlaceSummary> places = new ArrayList<>(SamplePlaces.few());
        places.addAll(SamplePlaces.many(MANY));
        server = new SampleServer(SampleServer.SETTINGS)
                .with(new OpenInterfaceFilter(), "/ogc/*")
                .with(new OgcServlet(new SampleDirectory(places), SampleServer.SETTINGS, Clock.systemUTC()), "/ogc/*")
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (java.io.IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String linkOf(JsonNode document, String relation) {
        for (JsonNode link : document.get("links")) {
            if (link.get("rel").asText().equals(relation)) {
                return link.get("href").asText();
            }
        }
        return "";
    }

    @Test
    void everythingIsReachedFromTheLandingPage() {
        JsonNode landing = json("/ogc");
        assertThat(linkOf(landing, "conformance")).isEqualTo("https://lieux.exemple/ogc/conformance");
        assertThat(json(pathOf(linkOf(landing, "conformance")))
                        .get("conformsTo")
                        .toString())
                .contains("ogcapi-features-1/1.0/conf/core", "cql2/1.0/conf/cql2-text");
        assertThat(json(pathOf(linkOf(landing, "service-desc"))).get("openapi").asText())
                .startsWith("3.0");
        JsonNode collection =
                json(pathOf(linkOf(landing, "data"))).get("collections").get(0);
        assertThat(collection.get("id").asText()).isEqualTo("lieux");
        assertThat(json(pathOf(linkOf(collection, "self"))).get("id").asText()).isEqualTo("lieux");
        assertThat(json(pathOf(linkOf(collection, "items"))).get("type").asText())
                .isEqualTo("FeatureCollection");
        assertThat(json(pathOf(linkOf(collection, "http://www.opengis.net/def/rel/ogc/1.0/queryables")))
                        .at("/properties/types/enum")
                        .toString())
                .contains("\"fablab\"");
    }

    @Test
    void pagesFollowEachOtherWithoutRepeatingOrSkipping() {
        List<String> ids = new ArrayList<>();
        String path = ITEMS + "?limit=40";
        while (!path.isEmpty()) {
            JsonNode page = json(path);
            assertThat(page.get("numberMatched").asInt()).isEqualTo(MANY + 3);
            assertThat(page.get("numberReturned").asInt())
                    .isEqualTo(page.get("features").size());
            page.get("features").forEach(feature -> ids.add(feature.get("id").asText()));
            String next = linkOf(page, "next");
            path = next.isEmpty() ? "" : pathOf(next);
        }
        assertThat(ids).hasSize(MANY + 3).doesNotHaveDuplicates();
    }

    @Test
    void aFeatureIsTheSameByItself() {
        JsonNode feature = json(ITEMS + "?id=" + SamplePlaces.WORKSHOP.id())
                .get("features")
                .get(0);
        JsonNode alone = json(ITEMS + "/" + SamplePlaces.WORKSHOP.id());
        assertThat(alone.get("properties")).isEqualTo(feature.get("properties"));
        assertThat(alone.get("geometry")).isEqualTo(feature.get("geometry"));
        assertThat(alone.at("/geometry/coordinates/0").asDouble()).isEqualTo(3.0573);
        assertThat(linkOf(alone, "collection")).endsWith("/ogc/collections/lieux");
    }

    @Test
    void filtersParametersAndTextAddUp() {
        String filter = URLEncoder.encode("types = 'fablab' AND updated >= DATE('2025-01-01')", StandardCharsets.UTF_8);
        JsonNode found = json(ITEMS + "?departement=59&filter-lang=cql2-text&filter=" + filter);
        assertThat(found.get("features")).allSatisfy(feature -> {
            assertThat(feature.at("/properties/departement").asText()).isEqualTo("59");
            assertThat(feature.at("/properties/types").toString()).contains("fablab");
        });
        assertThat(found.get("features").findValuesAsText("name")).contains(SamplePlaces.WORKSHOP.name());
    }

    @Test
    void aBoxAlsoKeepsWhatHasNoPosition() {
        JsonNode found = json(ITEMS + "?limit=1000&bbox=3.05,50.62,3.06,50.63");
        assertThat(found.get("features").findValuesAsText("id")).contains(SamplePlaces.WORKSHOP.id());
        assertThat(found.get("features")).allSatisfy(feature -> assertThat(feature.get("geometry")
                                .isNull()
                        || Math.abs(feature.at("/geometry/coordinates/0").asDouble() - 3.055) <= 0.005)
                .isTrue());
    }

    @Test
    void aLimitBeyondTheHighestIsNoError() {
        assertThat(json(ITEMS + "?limit=100000").get("numberReturned").asInt()).isEqualTo(MANY + 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?chateau=1",
                "?limit=0",
                "?limit=beaucoup",
                "?bbox=1,2,3",
                "?bbox=1,2,3,NaN",
                "?bbox=1,60,2,50",
                "?datetime=hier",
                "?datetime=2026-01-02/2026-01-01",
                "?filter=types%20%3D",
                "?filter=TRUE&filter-lang=cql-text",
                "?crs=http://www.opengis.net/def/crs/EPSG/0/3857",
                "?types=chateau",
                "?cursor=x",
                "?f=xml"
            })
    void whatCannotBeUnderstoodIsAProblemThatNamesTheParameter(String query) {
        HttpResponse<String> answer = server.get(ITEMS + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"parameter\"", "\"expected\"");
    }

    @Test
    void whatIsNotThereIsNotFoundAndAnyPageMayAsk() {
        assertThat(server.get("/ogc/collections/chateaux").statusCode()).isEqualTo(404);
        assertThat(server.get(ITEMS + "/zzzzzzzzzz").statusCode()).isEqualTo(404);
        assertThat(server.get("/ogc").headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(server.get("/ogc", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void whoHoldsAPageIsSparedIt() {
        String tag = server.get(ITEMS).headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(ITEMS, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get(ITEMS + "?limit=3", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }
}
