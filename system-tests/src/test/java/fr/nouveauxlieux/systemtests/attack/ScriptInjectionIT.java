package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.process.Await;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scripts in every text that anyone can leave and others read, looked at with a real browser. */
@Attack
class ScriptInjectionIT {

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
    void theEyeSeesAScriptThatRuns(World world) {
        try (Eye eye = scripts.eyeOf(world, world.newcomer())) {
            String seen = eye.look(
                    "data:text/html," + Attacker.encode(Scripts.PAYLOADS.get(0)).replace("+", "%20"));
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
        try (Eye own = scripts.eyeOf(world, browser);
                Eye staff = scripts.eyeOf(world, administrator.browser());
                Round round = Tries.round(
                        Scripts.FAMILY,
                        "in names of people, organisations, devices and partners, and in texts of the portal",
                        "shown as typed, or refused; no script runs, the policy is not broken")) {
            for (String payload : Scripts.mostTelling()) {
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
                    own.looksAt(world, round, path, payload);
                }
                for (String path : List.of(
                        "/agents/comptes?texte=" + Attacker.encode(payload),
                        "/agents/comptes/" + moderator.id(),
                        "/agents/cles",
                        "/agents/journal",
                        "/agents/textes",
                        "/mentions-legales")) {
                    staff.looksAt(world, round, path, payload);
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

    @Test
    void whatVisitorsSayOfPlacesRunsNothing(World world) {
        Attacker moderator = world.roles().get("MODERATOR").browser();
        String place = world.newcomer()
                .get("/lieux?q=atelier")
                .page()
                .select("main a[href^=/lieux/]")
                .first()
                .attr("href");
        try (Eye visitor = scripts.eyeOf(world, world.newcomer());
                Eye staff = scripts.eyeOf(world, moderator);
                Round round = Tries.round(
                        Scripts.FAMILY,
                        "in what a visitor says of a place, read by a moderator, and shown once accepted",
                        "shown as typed, or refused; no script runs, the policy is not broken")) {
            for (String payload : Scripts.mostTelling()) {
                report(world.newcomer(), place, payload);
                String id = world.database().one("select public_id from contribution order by id desc limit 1");
                String sheet = "/agents/moderation/" + id;
                staff.looksAt(world, round, sheet, payload);
                staff.looksAt(world, round, "/agents/moderation", payload);
                staff.looksAt(world, round, "/agents/moderation?texte=" + Attacker.encode(payload), payload);
                decide(moderator, sheet, Map.of("action", "accept", "fields", "name"));
                String named = place.substring(0, "/lieux/".length() + 10);
                Await.until("the new name", () -> nameAt(world, named).equals(payload));
                visitor.looksAt(world, round, named, payload);
                visitor.looksAt(world, round, place + "/signaler?retour=" + Attacker.encode(payload), payload);
                visitor.looksAt(world, round, place + "/signaler/merci?retour=" + Attacker.encode(payload), payload);
                decide(moderator, sheet, Map.of("action", "undo", "undo-reason", payload));
                staff.looksAt(world, round, sheet, payload);
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
        try (Eye visitor = scripts.eyeOf(world, world.newcomer());
                Eye staff = scripts.eyeOf(world, world.administrator().browser());
                Round round = Tries.round(
                        Scripts.FAMILY,
                        "in the search, filters, addresses to go on to, notices and unknown paths",
                        "no script runs, the policy is not broken")) {
            for (String payload : Scripts.mostTelling()) {
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
                    visitor.looksAt(world, round, path + encoded, payload);
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
                    staff.looksAt(world, round, path + encoded, payload);
                }
            }
        }
    }
}
