package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What answers tell of the machinery, and what caches may keep. */
@Attack
class LeakIT {

    private static final String FAMILY = "Information leaks";
    private static final byte[] NOTHING = {};

    @Test
    void errorsTellNothingOfTheMachinery(World world) {
        try (Round round = Tries.round(
                FAMILY, "errors provoked on purpose", "a page or problem of ours: no version, path, query nor trace")) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            Attacker visitor = world.newcomer();
            for (String path : List.of(
                    "/nulle-part",
                    "/lieux/nulle-part",
                    "/api/v1/nulle-part",
                    "/api/v1/places/x",
                    "/api/v1/places?limit=abc",
                    "/api/v1/places?cursor=%00",
                    "/tiles/places/99/0/0",
                    "/tiles/places/a/b/c.mvt",
                    "/assets/nulle.js",
                    "/territoires/x/y",
                    "/erreur",
                    "/compte/x",
                    "/agents/x",
                    "/connexion/retour/x?code=a&state=b",
                    "/mot-de-passe/choisir?lien=x",
                    "/compte/adresse/confirmer?lien=" + "A".repeat(43),
                    "/invitation?lien=x",
                    "/%ff%fe",
                    "/?lang=%ff",
                    "/lieux?q=%ff",
                    "/actuator",
                    "/console",
                    "/admin",
                    "/.git/config",
                    "/.env",
                    "/server-status",
                    "/phpinfo.php",
                    "/api",
                    "/api/v1",
                    "/api/v1/",
                    "/openapi",
                    "/openapi.json",
                    "/swagger",
                    "/graphql",
                    "/asadmin",
                    "/__asadmin",
                    "/management/domain",
                    "/jolokia",
                    "/assets/",
                    "/assets",
                    "/tiles/",
                    "/WEB-INF",
                    "/wp-login.php")) {
                answers.put("GET " + path, visitor.get(path));
            }
            answers.put(
                    "a body that is no form",
                    visitor.send(
                            "POST",
                            "/connexion",
                            List.of("Content-Type: application/x-www-form-urlencoded"),
                            "%%%%=%zz&=&&&".getBytes()));
            answers.put(
                    "an unknown charset",
                    visitor.send(
                            "POST",
                            "/connexion",
                            List.of("Content-Type: application/x-www-form-urlencoded; charset=klingon"),
                            "a=b".getBytes()));
            answers.put("no protocol", world.connection().sendRaw("GET /\r\n\r\n".getBytes(), NOTHING));
            answers.put(
                    "an unknown protocol",
                    world.connection()
                            .sendRaw(
                                    ("GET / HTTP/9.9\r\nHost: "
                                                    + world.connection().host() + "\r\n\r\n")
                                            .getBytes(),
                                    NOTHING));
            answers.put(
                    "no host",
                    world.connection().sendRaw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n".getBytes(), NOTHING));
            answers.put("binary noise", world.connection().sendAndEnd(new byte[] {
                0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0, '\r', '\n', '\r', '\n'
            }));
            answers.put(
                    "Accept that nothing meets",
                    visitor.send(
                            "GET", "/api/v1/places", List.of("Accept: application/x-java-serialized-object"), NOTHING));
            answers.put("Expect", visitor.send("POST", "/connexion", List.of("Expect: 200-maybe"), NOTHING));
            answers.put(
                    "an upgrade",
                    visitor.send(
                            "GET", "/", List.of("Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA"), NOTHING));
            answers.forEach((what, answer) -> {
                boolean silent = !InjectionIT.MACHINERY.matcher(answer.body()).find()
                        && answer.header("server").isEmpty()
                        && answer.header("x-powered-by").isEmpty()
                        && !answer.body().contains(world.portal().dataFolder().toString());
                round.on(what, answer, silent && (!answer.isError() || answer.status() == 505));
            });
        }
    }

    @Test
    void theDetectorOfMachineryDetects() {
        assertThat(InjectionIT.MACHINERY
                        .matcher("org.postgresql.util.PSQLException: ERROR: syntax error at or near")
                        .find())
                .isTrue();
        assertThat(InjectionIT.MACHINERY
                        .matcher("\tat fr.nouveauxlieux.portal.Page")
                        .find())
                .isTrue();
    }

    @Test
    void whatRunsThePortalIsNotForVisitors(World world) {
        try (Round round = Tries.round(
                FAMILY,
                "metrics and health as a visitor behind the proxy",
                "metrics are not there; health tells no more than up or down")) {
            for (String path : List.of(
                    "/metrics",
                    "/metrics/base",
                    "/metrics/vendor",
                    "/metrics/",
                    "//metrics",
                    "/metrics;x",
                    "/%6detrics",
                    "/METRICS")) {
                Answer answer = world.newcomer().get(path);
                round.on(
                        path,
                        answer,
                        !answer.isSuccess() || answer.isPage() && !answer.body().contains("jvm"));
            }
            Answer pretended = world.newcomer()
                    .send("GET", "/metrics", List.of("X-Forwarded-For: 127.0.0.1, 10.200.0.7"), NOTHING);
            round.on("/metrics pretending to be the machine", pretended, !pretended.isSuccess());
            for (String path : List.of("/health", "/health/ready", "/health/live")) {
                Answer answer = world.newcomer().get(path);
                round.on(
                        path,
                        answer,
                        !InjectionIT.MACHINERY.matcher(answer.body()).find()
                                && answer.body().length() < 3_000
                                && !answer.body().contains("jdbc"));
            }
        }
        Answer own = world.newcomer().send("GET", "/metrics", List.of("X-Forwarded-For: 127.0.0.1"), NOTHING);
        assertThat(own.status()).as("control: the machine itself reads metrics").isEqualTo(200);
    }

    @Test
    void nothingOfSomeoneSignedInIsKeptByACache(World world) {
        for (Person person : List.of(world.alice(), world.administrator())) {
            try (Round round = Tries.round(
                    FAMILY,
                    "caches, frames and sniffing on pages of " + person.name().replaceFirst(" .*", ""),
                    "no-store, no frame, no sniffing, a policy without inline scripts")) {
                SortedMap<String, String> addresses =
                        new TreeMap<>(world.walkOf(person).addresses());
                addresses.putAll(Map.of("/", "/", "/lieux", "/lieux", "/donnees", "/donnees"));
                addresses.forEach((shape, address) -> {
                    Answer answer = person.browser().get(address);
                    String policy = answer.header("content-security-policy");
                    boolean held = answer.header("cache-control").contains("no-store")
                            && answer.header("x-content-type-options").equals("nosniff")
                            && answer.header("x-frame-options").equals("DENY")
                            && policy.contains("default-src 'self'")
                            && !policy.matches(".*script-src[^;]*unsafe-(inline|eval).*");
                    round.on(shape, answer.header("cache-control"), held);
                });
            }
        }
    }

    @Test
    void pagesGiveNoSourceAway(World world) {
        Answer page = world.newcomer().get("/lieux");
        List<String> scripts = page.page().select("script[src],link[rel=stylesheet]").stream()
                .map(element -> element.attr("src") + element.attr("href"))
                .toList();
        assertThat(scripts).isNotEmpty();
        try (Round round = Tries.round(FAMILY, "source maps of scripts and styles", "not there")) {
            scripts.forEach(script -> {
                Answer map = world.newcomer().get(Addresses.pathOf(script) + ".map");
                round.on(Addresses.pathOf(script).replaceAll("-[A-Za-z0-9_-]{8,}\\.", "-…."), map, !map.isSuccess());
            });
        }
        try (Round round = Tries.round(
                FAMILY,
                "what pages say of who is signed in and of addresses",
                "no address of mail, no token in any link")) {
            List.of("/", "/lieux", "/donnees", "/accessibilite", "/robots.txt").forEach(path -> {
                Answer answer = world.newcomer().get(path);
                boolean silent = !answer.body().contains("@example.fr")
                        && !answer.body().contains("demonstration.invalid")
                        && answer.page()
                                .select("a[href*=jeton],a[href*=nl_session]")
                                .isEmpty();
                round.on(path, answer, silent);
            });
        }
    }

    @Test
    void noStateOfViewsIsReadBack(World world) {
        String state =
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAB3CAAAABAAAAAAeA==";
        try (Round round = Tries.round(FAMILY, "states of views, and objects in them", "never given, never read")) {
            world.walkOf(world.administrator()).addresses().values().forEach(address -> {
                Answer page = world.administrator().browser().get(address);
                round.on(
                        Addresses.shapeOf(address),
                        page,
                        !page.body().contains("ViewState") && !page.body().contains("rO0AB"));
            });
            for (String path :
                    List.of("/connexion", "/inscription", "/compte/profil", "/lieux", "/WEB-INF/pages/sign-in.xhtml")) {
                for (String field : List.of(
                        "jakarta.faces.ViewState",
                        "javax.faces.ViewState",
                        "jakarta.faces.ClientWindow",
                        "jakarta.faces.partial.ajax")) {
                    Answer answer = world.bob()
                            .browser()
                            .submit(
                                    path,
                                    Map.of(
                                            field,
                                            state,
                                            "jakarta.faces.source",
                                            "x",
                                            "jakarta.faces.partial.execute",
                                            "@all"));
                    round.on(
                            "POST " + path + " " + field,
                            answer,
                            !answer.isError() && !answer.body().contains("partial-response"));
                }
            }
            for (String type : List.of("application/x-java-serialized-object", "application/xml", "text/xml")) {
                Answer answer = world.newcomer()
                        .send(
                                "POST",
                                "/api/v1/places",
                                List.of("Content-Type: " + type),
                                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>".getBytes());
                round.on("POST /api/v1/places as " + type, answer, !answer.isSuccess() && !answer.isError());
            }
        }
    }
}
