package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is not signed in, at every address for those who are. */
@Attack
class AuthenticationBypassIT {

    private static final String FAMILY = "Authentication bypass";
    private static final String REFUSED = "asked to sign in, or refused; no page of anybody's";
    private static final byte[] NOTHING = {};

    @Test
    void whoeverIsSignedInDoesGetThere(World world) {
        assertThat(world.guardedAddresses()).hasSizeGreaterThan(30);
        try (Round round =
                Tries.round(FAMILY, "control: the administrator's own session", "200, or not the administrator's")) {
            world.walkOf(world.administrator()).addresses().forEach((shape, address) -> {
                Answer answer = world.administrator().browser().get(address);
                round.on(shape, answer, answer.isSuccess());
            });
        }
    }

    static List<String> cookies() {
        return List.copyOf(forgeries().keySet());
    }

    /** From the token of a session that is good to what is shown instead. */
    private static Map<String, UnaryOperator<String>> forgeries() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        all.put("no cookie", token -> "nl_lang=fr");
        all.put("empty cookie", token -> "nl_session=");
        all.put("forged token of the right shape", token -> "nl_session=" + "A".repeat(43));
        all.put("token cut short", token -> "nl_session=" + token.substring(0, 42));
        all.put("token with its last character changed", token -> "nl_session=" + token.substring(0, 42) + "!");
        all.put("token in capitals", token -> "nl_session=" + token.toUpperCase(Locale.ROOT));
        all.put("token doubled", token -> "nl_session=" + token + token);
        all.put("token under the name of a challenge", token -> "nl_challenge=" + token);
        all.put("token under the name of forms", token -> "nl_form=" + token);
        all.put("token under the name of HTTPS, over HTTP", token -> "__Host-nl_session=" + token);
        all.put("token under another case of the name", token -> "NL_SESSION=" + token);
        all.put("token as a session of the container", token -> "JSESSIONID=" + token);
        all.put("SQL in place of a token", token -> "nl_session=' or 1=1 --");
        all.put("quoted path and version in the cookie", token -> "$Version=1; nl_session=\"x\"; $Path=/");
        return all;
    }

    @ParameterizedTest
    @MethodSource("cookies")
    void aCookieThatIsNoneOpensNothing(String attack, World world) {
        String cookie =
                forgeries().get(attack).apply(world.administrator().browser().cookie("nl_session"));
        attack(world, attack, address -> world.newcomer().send("GET", address, List.of("Cookie: " + cookie), NOTHING));
    }

    @Test
    void aTokenIsNotTakenFromAnywhereButItsCookie(World world) {
        String token = world.administrator().browser().cookie("nl_session");
        attack(world, "token as a bearer's", address -> world.newcomer()
                .send("GET", address, List.of("Authorization: Bearer " + token), NOTHING));
        attack(world, "token in the address", address -> world.newcomer()
                .get(address + (address.contains("?") ? "&" : "?") + "nl_session=" + token));
        attack(world, "partner's key as a bearer's", address -> world.newcomer()
                .send("GET", address, List.of("Authorization: Bearer " + world.key()), NOTHING));
    }

    @Test
    void aSessionThatHasEndedOpensNothing(World world) {
        Person ended = world.madeUp("ADMINISTRATOR");
        Attacker kept = ended.browser().twin();
        assertThat(kept.get("/agents").status()).isEqualTo(200);
        ended.browser().submit("/deconnexion", Map.of());
        attack(world, "session signed out of", kept.twin()::get);

        Person outdated = world.madeUp("ADMINISTRATOR");
        world.database()
                .change(
                        "update account_session set last_seen_at = last_seen_at - interval '1 day',"
                                + " signed_in_at = signed_in_at - interval '1 day' where token_hash = encode(sha256(?::bytea), 'hex')",
                        outdated.browser().cookie("nl_session"));
        attack(world, "session past its time", outdated.browser().twin()::get);
    }

    static List<String> detours() {
        return List.copyOf(ways().keySet());
    }

    private static Map<String, UnaryOperator<String>> ways() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        all.put("two slashes", address -> "/" + address);
        all.put("a dot for a folder", address -> "/." + address);
        all.put("a public folder and back", address -> "/assets/.." + address);
        all.put("a public folder and back, encoded", address -> "/assets/%2e%2e" + address);
        all.put("a path parameter", address -> onPath(address, path -> path + ";x=1"));
        all.put("a session as path parameter", address -> onPath(address, path -> path + ";jsessionid=abc"));
        all.put(
                "a path parameter in the first folder",
                address -> onPath(address, path -> path.replaceFirst("^(/[a-z]+)", "$1;x")));
        all.put(
                "an encoded letter",
                address -> onPath(address, path -> "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2)));
        all.put(
                "an encoded slash",
                address -> onPath(address, path -> "/" + path.substring(1).replace("/", "%2f")));
        all.put(
                "encoded twice",
                address -> onPath(address, path -> "/%25" + Integer.toHexString(path.charAt(1)) + path.substring(2)));
        all.put("an encoded dot", address -> onPath(address, path -> path + "/%2e"));
        all.put("a backslash", address -> onPath(address, path -> path + "%5c"));
        all.put("capitals", address -> onPath(address, path -> path.toUpperCase(Locale.ROOT)));
        all.put("a slash at the end", address -> onPath(address, path -> path + "/"));
        all.put("a public ending", address -> onPath(address, path -> path + ".css"));
        all.put("an ending as path parameter", address -> onPath(address, path -> path + ";.css"));
        all.put("an encoded end of text", address -> onPath(address, path -> path + "%00"));
        all.put("an encoded line feed", address -> onPath(address, path -> path + "%0a"));
        all.put("a question mark encoded", address -> onPath(address, path -> path + "%3f"));
        return all;
    }

    private static String onPath(String address, UnaryOperator<String> change) {
        String path = Addresses.pathOf(address);
        return change.apply(path) + address.substring(path.length());
    }

    @ParameterizedTest
    @MethodSource("detours")
    void noDetourOfTheAddressLeadsIn(String attack, World world) {
        attack(world, "address: " + attack, address -> world.newcomer()
                .get(ways().get(attack).apply(address)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void noMethodLeadsIn(String method, World world) {
        attack(world, "method " + method, address -> world.newcomer().send(method, address, List.of(), NOTHING));
    }

    static List<String> methods() {
        return List.of("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "POST", "PROPFIND", "get", "GETX");
    }

    static List<String> headers() {
        return List.of(
                "X-HTTP-Method-Override: PUT",
                "X-Original-URL: /agents",
                "X-Rewrite-URL: /agents",
                "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-For: 127.0.0.1, 10.200.0.7",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: localhost",
                "X-Forwarded-User: administrator@demonstration.invalid",
                "Remote-User: administrator@demonstration.invalid",
                "Forwarded: for=127.0.0.1;host=localhost;proto=https",
                "Authorization: Basic YWRtaW46YWRtaW4=",
                "Host: 127.0.0.1",
                "Host: ailleurs.exemple");
    }

    @ParameterizedTest
    @MethodSource("headers")
    void noHeaderLeadsIn(String header, World world) {
        attack(world, "header " + header, address -> world.newcomer().send("GET", address, List.of(header), NOTHING));
    }

    private static void attack(World world, String attack, Function<String, Answer> request) {
        List<String> secrets =
                new ArrayList<>(List.of(world.alice().address(), world.bob().address(), "id=\"person\""));
        try (Round round = Tries.round(FAMILY, attack, REFUSED)) {
            world.guardedAddresses().entrySet().parallelStream().forEach(guarded -> {
                Answer answer = request.apply(guarded.getValue());
                boolean told = secrets.stream().anyMatch(answer.body()::contains);
                // What an unknown method is told about methods, and a page that anyone may read, is nobody's.
                boolean harmless = !answer.isSuccess() || answer.body().isEmpty() && attack.equals("method OPTIONS");
                round.on(guarded.getKey(), answer, harmless && !told && !answer.isError());
            });
        }
    }
}
