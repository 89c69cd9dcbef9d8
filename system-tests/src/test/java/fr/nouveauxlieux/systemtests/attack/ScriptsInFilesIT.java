package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.systemtests.process.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scripts and formulas in the fields of a file of places, looked at with a real browser. */
@Attack
class ScriptsInFilesIT {

    private static final String FORMULA = "=HYPERLINK(\"https://mechant.example\";\"x\")";

    private static Scripts scripts;

    @BeforeAll
    static void open() {
        scripts = Scripts.open();
    }

    @AfterAll
    static void close() {
        if (scripts != null) {
            scripts.close();
        }
    }

    @Test
    void whatAFileSaysOfPlacesRunsNothing(World world) {
        List<String> columns = columns();
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        for (int i = 0; i < Scripts.PAYLOADS.size(); i++) {
            lines.add(row(columns, "attaque-" + i, "Attaque " + Scripts.PAYLOADS.get(i), Scripts.PAYLOADS.get(i)));
        }
        lines.add(row(columns, "attaque-formule", FORMULA, FORMULA));
        Answer sent = Files.send(
                world.administrator().browser(),
                "demonstration",
                "\"><script>window.owned=13<.csv",
                String.join("\n", lines) + "\n");
        assertThat(sent.outcome()).startsWith("303 /agents/imports");
        String number = world.database().one("select max(id) from import_run");
        Await.until("the import", () -> world.database()
                .one("select state from import_run where id = ?", Long.valueOf(number))
                .matches("DONE|FAILED"));
        assertThat(world.database().one("select state from import_run where id = ?", Long.valueOf(number)))
                .as("control: the file is taken")
                .isEqualTo("DONE");
        Await.until("the places in the index", () -> addresses(world).size() > 5);
        List<String> places = addresses(world);
        assertThat(places).hasSizeGreaterThan(5);
        try (Eye visitor = scripts.eyeOf(world, world.newcomer());
                Eye staff = scripts.eyeOf(world, world.administrator().browser());
                Round round = Tries.round(
                        Scripts.FAMILY,
                        "in every field of places and in rejected cells, by a file",
                        "no script runs, the policy is not broken; links lead to http only; no formula in files")) {
            for (String place : places) {
                String seen = visitor.look(world.portal().site() + place);
                round.on("the page of a place", seen, seen.equals("nothing ran"));
                boolean harmful = world.newcomer().get(place).page().select("a[href]").stream()
                        .anyMatch(link -> link.attr("href")
                                .strip()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith("javascript:"));
                round.on("links of a place", harmful ? "javascript:" : "http only", !harmful);
            }
            for (String path : List.of("/lieux?q=attaque", "/?q=attaque")) {
                String seen = visitor.look(world.portal().site() + path);
                round.on(path, seen, seen.equals("nothing ran"));
            }
            for (String path :
                    List.of("/agents/imports", "/agents/imports/refus?import=" + number, "/agents/journal")) {
                String seen = staff.look(world.portal().site() + path);
                round.on(Addresses.shapeOf(path), seen, seen.equals("nothing ran"));
            }
            for (String path : List.of(
                    "/api/v1/places.csv?q=hyperlink",
                    "/agents/export/imports/refus.csv?import=" + number,
                    "/agents/export/cles.csv",
                    "/agents/export/comptes.csv")) {
                Answer answer = (path.startsWith("/api")
                                ? world.newcomer()
                                : world.administrator().browser())
                        .get(path);
                boolean formula = answer.body()
                        .lines()
                        .anyMatch(line -> line.matches("(.*,)?\"?[=+@].*") && !line.matches("(.*,)?\"?\\+33.*"));
                round.on(
                        Addresses.shapeOf(path),
                        formula ? "a formula" : answer.outcome() + " no formula",
                        !formula && answer.status() == 200);
                round.on(
                        Addresses.shapeOf(path) + " as a file",
                        answer.header("content-type"),
                        answer.header("content-type").startsWith("text/csv")
                                && answer.header("x-content-type-options").equals("nosniff"));
            }
            for (String path : List.of(
                    "/api/v1/places?q=attaque", "/api/v1/suggest?q=attaque", "/api/v1/places.geojson?q=attaque")) {
                Answer answer = world.newcomer().get(path);
                round.on(
                        Addresses.shapeOf(path) + " as JSON",
                        answer.header("content-type"),
                        answer.header("content-type").contains("json")
                                && answer.header("x-content-type-options").equals("nosniff"));
            }
        }
    }

    /** As the demonstration's own file has them. */
    private static List<String> columns() {
        try {
            Path folder = java.nio.file.Files.createTempDirectory("columns");
            Path file = DemonstrationRegistry.writeCsv(folder);
            try (Stream<String> all = java.nio.file.Files.lines(file)) {
                return List.of(all.findFirst().orElseThrow().replace("\"", "").split(","));
            } finally {
                java.nio.file.Files.delete(file);
                java.nio.file.Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(List<String> columns, String id, String name, String payload) {
        Map<String, String> usual = Map.of(
                "id",
                id,
                "name",
                name,
                "town",
                "Lille",
                "postal_code",
                "59000",
                "commune_code",
                "59350",
                "latitude",
                "50.63",
                "longitude",
                "3.06");
        return columns.stream()
                .map(column -> "\"" + usual.getOrDefault(column, payload).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    private static List<String> addresses(World world) {
        return world.newcomer().get("/lieux?q=attaque").page().select("main a[href^=/lieux/][href*=attaque]").stream()
                .map(link -> link.attr("href"))
                .distinct()
                .limit(13)
                .toList();
    }
}
