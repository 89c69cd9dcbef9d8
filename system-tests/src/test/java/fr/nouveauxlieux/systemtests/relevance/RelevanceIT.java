package fr.nouveauxlieux.systemtests.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.nouveauxlieux.systemtests.process.ApiClient;
import fr.nouveauxlieux.systemtests.process.Await;
import fr.nouveauxlieux.systemtests.process.PortalProcess;
import fr.nouveauxlieux.systemtests.process.PortalProcess.Finished;
import fr.nouveauxlieux.systemtests.relevance.Answer.Found;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Two public datasets, imported by the command line into a portal of their own. */
class RelevanceIT {

    private static final String HOUSES = "france-services-2024-08.csv";
    private static final int HOUSES_ROWS = 2845;
    private static final String TIERS_LIEUX = "tiers-lieux-cget-2019.csv";
    private static final int TIERS_LIEUX_ROWS = 1512;

    private static PortalProcess portal;
    private static ApiClient api;
    private static Path data;
    private static Finished houses;
    private static Finished tiersLieux;

    @BeforeAll
    static void importBoth(@TempDir Path folder) {
        data = Path.of(System.getenv().getOrDefault("NL_REAL_DATA", "absent"), "registry");
        for (String file : List.of(HOUSES, TIERS_LIEUX)) {
            Assumptions.assumeTrue(
                    Files.isReadable(data.resolve(file)),
                    "the public dataset " + file + " is not in the folder registry of NL_REAL_DATA");
        }
        portal = PortalProcess.run(folder, Map.of("NL_WEB_RATE_REQUESTS_PER_MINUTE", "0"));
        api = new ApiClient(portal.site());
        houses = importFile("france-services", HOUSES);
        tiersLieux = importFile("tiers-lieux-cget", TIERS_LIEUX);
        Await.until("the index", () -> api.countPlaces() == HOUSES_ROWS + TIERS_LIEUX_ROWS);
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void everyRowBecameAPlaceAndNoneWasRejected() {
        assertThat(houses.exitCode()).as(houses.output()).isZero();
        assertThat(digits(houses)).contains("créées:" + HOUSES_ROWS + ";").contains("rejetées:0;");
        assertThat(tiersLieux.exitCode()).as(tiersLieux.output()).isZero();
        assertThat(digits(tiersLieux))
                .contains("créées:" + TIERS_LIEUX_ROWS + ";")
                .contains("rejetées:0;");
    }

    @Test
    void importingTheSameFileAgainChangesNothing() {
        Finished again = importFile("tiers-lieux-cget", TIERS_LIEUX);
        assertThat(digits(again))
                .contains("inchangées:" + TIERS_LIEUX_ROWS + ";")
                .contains("créées:0;")
                .contains("modifiées:0;");
        assertThat(api.countPlaces()).isEqualTo(HOUSES_ROWS + TIERS_LIEUX_ROWS);
    }

    @ParameterizedTest(name = "{0}: the first {1} {2} {3}")
    @CsvFileSource(resources = "real-places.csv", delimiter = '|', numLinesToSkip = 1)
    void whatIsTypedFindsWhatWasMeant(String typed, int count, Rule rule, String values) {
        new Table(api).checkSearch(typed, count, rule, values);
    }

    @ParameterizedTest(name = "{0} suggests {2}")
    @CsvFileSource(resources = "real-suggestions.csv", delimiter = '|', numLinesToSkip = 1)
    void whatIsBeingTypedIsCompleted(String typed, int count, String label, String detail) {
        new Table(api).checkSuggestion(typed, count, label, detail);
    }

    @Test
    void aRadiusHoldsAllThatIsFoundNearestFirstWhenAsked() {
        Answer around = ask("near=50.6292,3.0573&radius=5000&sort=distance&limit=100");
        assertThat(around.total()).isGreaterThan(20);
        assertThat(around.found())
                .extracting(Found::metres)
                .isSorted()
                .allMatch(metres -> metres >= 0 && metres <= 5_000);
        assertThat(around.first(5)).extracting(Found::commune).containsOnly("Lille");
    }

    @Test
    void aTextAndARadiusAreBothKept() {
        Answer around = ask("q=fablab&near=50.6292,3.0573&radius=15000&limit=50");
        assertThat(around.found())
                .isNotEmpty()
                .allMatch(place -> place.metres() <= 15_000)
                .extracting(Found::departement)
                .containsOnly("59");
    }

    @Test
    void filtersAreExact() {
        Answer found = ask("type=fablab&departement=974&limit=100");
        assertThat(found.found())
                .isNotEmpty()
                .allMatch(place ->
                        place.departement().equals("974") && place.types().contains("fablab"));
    }

    @Test
    void pagesByCursorHoldEveryPlaceOnce() {
        JsonNode page = api.getJson("/api/v1/places?q=coworking+paris&limit=100");
        int total = page.get("total").asInt();
        Set<String> ids = new HashSet<>();
        int listed = 0;
        while (true) {
            for (JsonNode place : page.get("results")) {
                ids.add(place.get("id").asText());
                listed++;
            }
            if (page.get("next").isNull()) {
                break;
            }
            page = api.getJson(page.get("next").asText());
        }
        assertThat(listed).isGreaterThan(100).isEqualTo(total);
        assertThat(ids).hasSize(total);
    }

    private static Answer ask(String parameters) {
        return Answer.of(api.getJson("/api/v1/places?" + parameters));
    }

    private static Finished importFile(String source, String file) {
        return PortalProcess.command(
                portal.dataFolder(),
                Map.of(),
                "import",
                source,
                data.resolve(file).toString());
    }

    /** What a command said, without the spaces that French writes within numbers and before signs. */
    private static String digits(Finished command) {
        return command.output().replaceAll("[\\h\\s]", "");
    }
}
