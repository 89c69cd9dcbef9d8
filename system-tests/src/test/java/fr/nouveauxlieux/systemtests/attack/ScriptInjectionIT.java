package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.systemtests.browser.BrowserProgram;
import fr.nouveauxlieux.systemtests.process.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scripts in every text that anyone can leave and others read, looked at with a real browser. */
@Attack
class ScriptInjectionIT {

    private static final String FAMILY = "Scripts in texts";

    /** Each sets a flag of the window if it is run; for HTML, attributes, addresses, JSON in scripts, templates. */
    private static final List<String> PAYLOADS = List.of(
            "<script>window.owned=1</script>",
            "\"><img src=x onerror=window.owned=2>",
            "' onmouseover=window.owned=3 autofocus onfocus=window.owned=3 x='",
            "</script><script>window.owned=4</script>",
            "</title><svg onload=window.owned=5>",
            "javascript:window.owned=6",
            "#{7*7}${7*7}<a href=javascript:window.owned=7>x</a>",
            "\\u003cscript\\u003ewindow.owned=8\\u003c/script\\u003e",
            "]]><script>window.owned=9</script>",
            "<!--<script>window.owned=10</script>-->",
            "&lt;script&gt;window.owned=11&lt;/script&gt;",
            "<iframe srcdoc='<script>parent.owned=12</script>'>");

    /** The first of them: each page is looked at with each. */
    private static final int MOST_TELLING = 5;

    private static final String FORMULA = "=HYPERLINK(\"https://mechant.example\";\"x\")";

    private static Optional<BrowserProgram> program = Optional.empty();

    @BeforeAll
    static void open() {
        program = BrowserProgram.start();
        Assumptions.assumeTrue(program.isPresent(), "no browser");
    }

    @AfterAll
    static void close() {
        program.ifPresent(BrowserProgram::close);
    }

    /** What a browser notices on a page. */
    private static final class Eye implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> violations = new ArrayList<>();

        private Eye(Browser browser, World world, Attacker attacker) {
            context = browser.newContext(
                    new Browser.NewContextOptions().setExtraHTTPHeaders(Map.of("X-Forwarded-For", attacker.address())));
            if (!attacker.cookie("nl_session").isEmpty()) {
                context.addCookies(List.of(new Cookie("nl_session", attacker.cookie("nl_session"))
                        .setUrl(world.portal().site())));
            }
            context.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")
                        || message.text().contains("Content-Security-Policy")) {
                    violations.add(message.text());
                }
            });
            page = context.newPage();
        }

        private String look(String address) {
            violations.clear();
            page.navigate(address);
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
            Object owned = page.evaluate(
                    "() => { document.querySelectorAll('[autofocus],a,input').forEach(e => e.focus()); return window.owned || 0; }");
            return owned.toString().equals("0") && violations.isEmpty()
                    ? "nothing ran"
                    : "ran " + owned + " " + violations;
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @Test
    void theEyeSeesAScriptThatRuns(World world) {
        try (Eye eye = new Eye(program.orElseThrow().browser(), world, world.newcomer())) {
            String seen = eye.look(
                    "data:text/html," + Attacker.encode(PAYLOADS.get(0)).replace("+", "%20"));
            assertThat(seen).as("control").startsWith("ran 1");
        }
    }

    @Test
    void whatPeopleCallThemselvesAndTheirOrganisationsRunsNothing(World world) {
        Person person = world.join("Script", "Injection");
        Attacker browser = person.browser();
        browser.submit(
                "/compte/organisations/ajouter", Map.of("number", "W751234777", "named", "oui", "name", "Script"));
        String organisation = world.organisationOf(person);
        Person administrator = world.administrator();
        Person moderator = world.madeUp("READER");
        try (Eye own = new Eye(program.orElseThrow().browser(), world, browser);
                Eye staff = new Eye(program.orElseThrow().browser(), world, administrator.browser());
                Round round = Tries.round(
                        FAMILY,
                        "in names of people, organisations, devices and partners, and in texts of the portal",
                        "shown as typed, or refused; no script runs, the policy is not broken")) {
            for (String payload : PAYLOADS.subList(0, MOST_TELLING)) {
                browser.submit("/compte/profil", Map.of("given", payload, "family", payload, "language", "fr"));
                browser.submit(organisation, Map.of("action", "rename", "name", payload));
                browser.submit(
                        organisation,
                        Map.of(
                                "action",
                                "invite",
                                "email",
                                "a" + payload.hashCode() + "@example.fr",
                                "role",
                                "MEMBER"));
                world.newcomer().send("POST", "/connexion", List.of("User-Agent: " + payload), new byte[0]);
                moderator
                        .browser()
                        .submit("/compte/profil", Map.of("given", payload, "family", payload, "language", "fr"));
                world.administrator()
                        .browser()
                        .submit(
                                "/agents/cles/nouvelle",
                                Map.of("partner", payload, "sources", "demonstration", "until", "2027-03-01"));
                world.administrator()
                        .browser()
                        .submit(
                                "/agents/comptes/" + moderator.id(),
                                Map.of("action", "grant", "role", "READER", "call", payload, "departements", payload));
                for (String text : List.of("notice", "contact", "publisher")) {
                    String version = world.administrator()
                            .browser()
                            .get("/agents/textes/" + text + "/fr")
                            .page()
                            .select("input[name=version]")
                            .attr("value");
                    world.administrator()
                            .browser()
                            .submit("/agents/textes/" + text + "/fr", Map.of("value", payload, "version", version));
                }
                for (String path : List.of("/compte", "/compte/profil", "/compte/organisations", organisation)) {
                    look(world, round, own, path, payload);
                }
                for (String path : List.of(
                        "/agents/comptes?texte=" + Attacker.encode(payload),
                        "/agents/comptes/" + moderator.id(),
                        "/agents/cles",
                        "/agents/journal",
                        "/agents/textes",
                        "/mentions-legales")) {
                    look(world, round, staff, path, payload);
                }
            }
            List<String> emptied = new ArrayList<>();
            for (String text : List.of("notice", "contact", "publisher")) {
                String version = world.administrator()
                        .browser()
                        .get("/agents/textes/" + text + "/fr")
                        .page()
                        .select("input[name=version]")
                        .attr("value");
                emptied.add(world.administrator()
                        .browser()
                        .submit("/agents/textes/" + text + "/fr", Map.of("value", "", "version", version))
                        .outcome());
            }
            round.on(
                    "texts emptied again",
                    emptied.get(0),
                    emptied.stream().allMatch(outcome -> outcome.startsWith("303")));
        }
    }

    private static void look(World world, Round round, Eye eye, String path, String payload) {
        String seen = eye.look(world.portal().site() + path);
        round.on(Addresses.shapeOf(path) + " with " + payload.replace("|", "¦"), seen, seen.equals("nothing ran"));
    }

    @Test
    void whatVisitorsSayOfPlacesRunsNothing(World world) {
        Attacker moderator = world.roles().get("MODERATOR").browser();
        String place = world.newcomer()
                .get("/lieux?q=atelier")
                .page()
                .select("main a[href^=/lieux/]")
                .first()
                .attr("href");
        try (Eye visitor = new Eye(program.orElseThrow().browser(), world, world.newcomer());
                Eye staff = new Eye(program.orElseThrow().browser(), world, moderator);
                Round round = Tries.round(
                        FAMILY,
                        "in what a visitor says of a place, read by a moderator, and shown once accepted",
                        "shown as typed, or refused; no script runs, the policy is not broken")) {
            for (String payload : PAYLOADS.subList(0, MOST_TELLING)) {
                report(world.newcomer(), place, payload);
                String id = world.database().one("select public_id from contribution order by id desc limit 1");
                String sheet = "/agents/moderation/" + id;
                look(world, round, staff, sheet, payload);
                look(world, round, staff, "/agents/moderation", payload);
                look(world, round, staff, "/agents/moderation?texte=" + Attacker.encode(payload), payload);
                decide(moderator, sheet, Map.of("action", "accept", "fields", "name"));
                String named = place.substring(0, "/lieux/".length() + 10);
                Await.until("the new name", () -> nameAt(world, named).equals(payload));
                look(world, round, visitor, named, payload);
                look(world, round, visitor, place + "/signaler?retour=" + Attacker.encode(payload), payload);
                look(world, round, visitor, place + "/signaler/merci?retour=" + Attacker.encode(payload), payload);
                decide(moderator, sheet, Map.of("action", "undo", "undo-reason", payload));
                look(world, round, staff, sheet, payload);
            }
        }
    }

    /** All that the form asks for as it stands there, but for what is wrong. */
    private static void report(Attacker attacker, String place, String payload) {
        String address = place + "/signaler";
        Map<String, String> fields = FormFound.standing(
                attacker.get(address).page().select("main form").first());
        fields.putAll(Map.of(
                "kind", "wrong", "comment", payload, "name", payload, "street", payload, "opening_comment", payload));
        assertThat(attacker.submit(address, fields).outcome())
                .as("control: the report is taken")
                .startsWith("303");
    }

    private static String nameAt(World world, String place) {
        Attacker visitor = world.newcomer();
        Answer moved = visitor.get(place);
        return visitor.get(moved.header("location").replaceFirst("^https?://[^/]+", ""))
                .page()
                .select("h1")
                .text();
    }

    private static void decide(Attacker moderator, String sheet, Map<String, String> decision) {
        Map<String, String> fields = new HashMap<>(decision);
        fields.put(
                "version",
                moderator.get(sheet).page().select("input[name=version]").attr("value"));
        assertThat(moderator.submit(sheet, fields).outcome())
                .as("control: the decision is taken")
                .startsWith("303");
    }

    @Test
    void whatIsSearchedAndFilteredRunsNothing(World world) {
        try (Eye visitor = new Eye(program.orElseThrow().browser(), world, world.newcomer());
                Eye staff = new Eye(
                        program.orElseThrow().browser(),
                        world,
                        world.administrator().browser());
                Round round = Tries.round(
                        FAMILY,
                        "in the search, filters, addresses to go on to, notices and unknown paths",
                        "no script runs, the policy is not broken")) {
            for (String payload : PAYLOADS.subList(0, MOST_TELLING)) {
                String encoded = Attacker.encode(payload);
                for (String path : List.of(
                        "/lieux?q=",
                        "/lieux?near=",
                        "/?q=",
                        "/connexion?retour=",
                        "/connexion?fait=",
                        "/donnees?lang=",
                        "/mot-de-passe/choisir?lien=",
                        "/nulle-part/")) {
                    look(world, round, visitor, path + encoded, payload);
                }
                for (String path : List.of(
                        "/agents/comptes?texte=",
                        "/agents/journal?action=",
                        "/agents/moderation?texte=",
                        "/agents/moderation?champ=",
                        "/agents/journal?du=",
                        "/agents/messages?modele=",
                        "/agents/imports?source=",
                        "/agents/sources?texte=",
                        "/agents/reglages?texte=",
                        "/agents/comptes?tri=",
                        "/agents/imports/envoyer?source=")) {
                    look(world, round, staff, path + encoded, payload);
                }
            }
        }
    }

    @Test
    void whatAFileSaysOfPlacesRunsNothing(World world) {
        List<String> columns = columns();
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        for (int i = 0; i < PAYLOADS.size(); i++) {
            lines.add(row(columns, "attaque-" + i, "Attaque " + PAYLOADS.get(i), PAYLOADS.get(i)));
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
        Await.until("the places in the index", () -> addresses(world).size() > MOST_TELLING);
        List<String> places = addresses(world);
        assertThat(places).hasSizeGreaterThan(5);
        try (Eye visitor = new Eye(program.orElseThrow().browser(), world, world.newcomer());
                Eye staff = new Eye(
                        program.orElseThrow().browser(),
                        world,
                        world.administrator().browser());
                Round round = Tries.round(
                        FAMILY,
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
