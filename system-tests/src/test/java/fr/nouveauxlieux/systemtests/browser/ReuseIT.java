package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.systemtests.process.ApiClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry in other people's programs: what the page on the data offers, for real. */
@BrowserTest
class ReuseIT {

    private static final int SECONDS_FOR_GDAL = 90;

    @TempDir
    private Path folder;

    @Test
    void gdalReadsEveryPlaceAndFiltersThem(Visitors visitors) throws Exception {
        assumeTrue(isThere("ogrinfo"), "no ogrinfo on this machine: Debian has it in gdal-bin");
        String service = "OAPIF:" + addressOf(visitors) + "/ogc";
        assertThat(run("ogrinfo", "-ro", service)).contains("lieux").contains("Point");
        assertThat(run("ogrinfo", "-ro", "-so", service, "lieux"))
                .contains("Feature Count: " + DemonstrationRegistry.PLACES, "name: String");
        assertThat(run("ogrinfo", "-ro", "-so", "-where", "departement='35'", service, "lieux"))
                .contains("Feature Count: " + countIn35(visitors));
        Path copy = folder.resolve("lieux.csv");
        run("ogr2ogr", "-f", "CSV", copy.toString(), service, "lieux", "-select", "id");
        try (Stream<String> lines = Files.lines(copy)) {
            List<String> ids = lines.skip(1).toList();
            assertThat(ids).hasSize(DemonstrationRegistry.PLACES).doesNotHaveDuplicates();
        }
    }

    /** Read on the page that tells of it. */
    private static String addressOf(Visitors visitors) {
        Visitor visitor = visitors.onComputer();
        visitor.goesTo("/donnees");
        return visitor.site();
    }

    private static int countIn35(Visitors visitors) {
        return new ApiClient(addressOf(visitors))
                .getJson("/api/v1/places?departement=35&limit=0")
                .get("total")
                .asInt();
    }

    @Test
    void everyExampleOfThePageOnTheDataAnswers(Visitors visitors) {
        Visitor visitor = visitors.onComputer();
        visitor.goesTo("/donnees");
        List<String> examples = visitor.page().locator("main a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(link -> link.startsWith("/"))
                .distinct()
                .toList();
        assertThat(examples)
                .anyMatch(link -> link.startsWith("/ogc"))
                .anyMatch(link -> link.startsWith("/api/v1/changes"));
        for (String example : examples) {
            APIResponse answer = visitor.asks("GET", example);
            assertThat(answer.status()).as(example).isEqualTo(200);
        }
    }

    @Test
    void aCopyIsKeptByTheFeedOfChanges(Visitors visitors) {
        ApiClient api = new ApiClient(addressOf(visitors));
        Set<String> copy = new HashSet<>();
        List<Long> sequences = new ArrayList<>();
        String path = "/api/v1/changes?since=0&limit=700";
        while (!path.isEmpty()) {
            JsonNode page = api.getJson(path);
            for (JsonNode change : page.get("changes")) {
                sequences.add(change.get("sequence").asLong());
                if (change.get("change").asText().equals("withdrawn")) {
                    copy.remove(change.get("id").asText());
                } else {
                    copy.add(change.get("id").asText());
                }
            }
            path = page.get("next").isNull() ? "" : page.get("next").asText();
        }
        assertThat(sequences).isSorted().doesNotHaveDuplicates();
        assertThat(copy).hasSize(api.countPlaces());
        assertThat(api.get("/api/v1/changes?since=hier").statusCode()).isEqualTo(400);
    }

    @Test
    void theFilesOfTheDayHoldThePlaces(Visitors visitors) throws IOException {
        ApiClient api = new ApiClient(addressOf(visitors));
        JsonNode structures = new ObjectMapper()
                .readTree(api.get("/donnees/data-inclusion-structures.json").body());
        assertThat(structures).isNotEmpty().allSatisfy(structure -> {
            assertThat(structure.get("nom").asText()).hasSizeBetween(3, 150);
            assertThat(structure.get("description").asText()).hasSizeBetween(50, 2_000);
            assertThat(structure.get("date_maj").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        });
        JsonNode graph = api.getJson("/api/v1/places.jsonld?departement=35").get("@graph");
        assertThat(graph).hasSize(countIn35(visitors));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GDAL_HTTP_TIMEOUT", Integer.toString(SECONDS_FOR_GDAL));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(SECONDS_FOR_GDAL, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
