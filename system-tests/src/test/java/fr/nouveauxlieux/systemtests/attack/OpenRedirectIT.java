package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses to go on to that are another's site, wherever one is read. */
@Attack
class OpenRedirectIT {

    private static final String FAMILY = "Open redirect and split headers";
    private static final String LOCAL = "goes on within the portal";

    static List<String> elsewhere() {
        return List.of(
                "https://mechant.example",
                "//mechant.example",
                "///mechant.example",
                "\\\\mechant.example",
                "/\\mechant.example",
                "/\t/mechant.example",
                "\t//mechant.example",
                " //mechant.example",
                "https:mechant.example",
                "https:/mechant.example",
                "//localhost@mechant.example",
                "/..//mechant.example",
                "/.//mechant.example",
                "/%2f/mechant.example",
                "%2f%2fmechant.example",
                "/%5cmechant.example",
                "//mechant%E3%80%82example",
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "/compte\r\nLocation: https://mechant.example",
                "/compte\r\n\r\n<script>alert(1)</script>",
                "/compte%0d%0aSet-Cookie:%20nl_session=x",
                "/compte\u0000https://mechant.example",
                "/compte\u560d\u560aSet-Cookie: a=b",
                "mechant.example",
                "?https://mechant.example",
                "/;@mechant.example",
                "//[::1]@mechant.example/");
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void nobodyIsLedAway(String address, World world) {
        String shown = address.replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\u0000", "\\0");
        try (Round round = Tries.round(FAMILY, "going on to " + shown, LOCAL)) {
            check(
                    world,
                    round,
                    "signing in as the demonstration",
                    world.newcomer(),
                    "/connexion/demonstration",
                    Map.of("role", "READER", "retour", address));
            check(
                    world,
                    round,
                    "signing in as the demonstration, address in the query",
                    world.newcomer(),
                    "/connexion/demonstration?retour=" + Attacker.encode(address),
                    Map.of("role", "READER"));
            check(
                    world,
                    round,
                    "setting up a second factor",
                    world.bob().browser().twin(),
                    "/compte/second-facteur?retour=" + Attacker.encode(address),
                    Map.of("action", "autre", "retour", address));
            for (String page : List.of("/connexion", "/connexion/second-facteur", "/agents", "/compte", "/lieux")) {
                Answer answer = world.newcomer()
                        .get(page + "?retour=" + Attacker.encode(address) + "&next=" + Attacker.encode(address));
                boolean away =
                        answer
                                .page()
                                .select("a[href],form[action],input[name=retour],meta[http-equiv=refresh]")
                                .stream()
                                .flatMap(element -> List.of(
                                        element.attr("href"),
                                        element.attr("action"),
                                        element.attr("value"),
                                        element.attr("content"))
                                        .stream())
                                .anyMatch(link -> leadsAway(link) && link.matches("(?is).*(mechant|alert).*"));
                round.on("GET " + page, answer, !away && isLocal(answer));
            }
        }
    }

    private static void check(
            World world, Round round, String what, Attacker attacker, String target, Map<String, String> fields) {
        Answer answer = attacker.submit(target, fields);
        round.on(what, answer, isLocal(answer) && !answer.isError());
    }

    private static boolean isLocal(Answer answer) {
        String location = answer.header("location");
        return !leadsAway(location)
                && answer.listHeaders("location").size() <= 1
                && answer.listHeaders("set-cookie").stream().noneMatch(cookie -> !cookie.startsWith("nl_"));
    }

    private static boolean leadsAway(String address) {
        return address.matches("(?i)(https?:|javascript:|data:|[\\s]*[/\\\\][\\s]*[/\\\\]).*");
    }

    @Test
    void anAddressWithinThePortalIsFollowed(World world) {
        Answer answer = world.newcomer()
                .submit("/connexion/demonstration", Map.of("role", "READER", "retour", "/compte/profil?a=b"));
        assertThat(answer.header("location")).as("control").isEqualTo("/compte/profil?a=b");
    }

    @Test
    void noHeaderIsSplit(World world) {
        try (Round round = Tries.round(
                FAMILY, "line feeds in parameters that come back in headers", "no header of the attacker's")) {
            String feed = "%0d%0aX-Injected:%20yes%0d%0aSet-Cookie:%20evil=1";
            List.of(
                            "/compte?a=" + feed,
                            "/compte/organisations" + feed,
                            "/agents/journal?action=" + feed,
                            "/lieux?q=" + feed,
                            "/?lang=" + feed,
                            "/territoires/departement/59" + feed,
                            "/lieux/x" + feed,
                            "/agents/export/journal.csv?action=" + feed,
                            "/agents/export/" + feed + ".csv",
                            "/api/v1/places?q=" + feed,
                            "/api/v1/places.csv?q=" + feed,
                            "/assets/" + feed,
                            "/tiles/places/1/1/1" + feed)
                    .forEach(address -> {
                        for (Attacker attacker : List.of(
                                world.newcomer(),
                                world.administrator().browser().twin())) {
                            Answer answer = attacker.get(address);
                            boolean split = !answer.header("x-injected").isEmpty()
                                    || answer.listHeaders("set-cookie").stream()
                                            .anyMatch(cookie -> cookie.startsWith("evil"));
                            round.on(address, answer, !split && !answer.isError());
                        }
                    });
        }
    }
}
