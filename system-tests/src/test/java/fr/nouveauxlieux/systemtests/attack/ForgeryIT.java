package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that another site makes a browser send, with its cookies, on every form of every page. */
@Attack
class ForgeryIT {

    private static final String FAMILY = "Cross-site request forgery";

    interface Forgery {
        Answer send(World world, Person victim, FormFound form);
    }

    static List<String> forgeries() {
        return List.copyOf(ways().keySet());
    }

    private static Map<String, Forgery> ways() {
        Map<String, Forgery> all = new LinkedHashMap<>();
        all.put("no token, cross-site Origin", (world, victim, form) -> victim.browser()
                .twin()
                .post(form.target(), form.fields(), "Origin: https://mechant.example"));
        all.put(
                "no token, nothing told of its origin",
                (world, victim, form) -> victim.browser().twin().post(form.target(), form.fields()));
        all.put(
                "no token, Origin null",
                (world, victim, form) -> victim.browser().twin().post(form.target(), form.fields(), "Origin: null"));
        all.put("no token, own Origin", (world, victim, form) -> victim.browser()
                .twin()
                .post(
                        form.target(),
                        form.fields(),
                        "Origin: http://" + world.connection().host()));
        all.put("empty token", (world, victim, form) -> victim.browser()
                .twin()
                .post(form.target(), form.with("jeton", "").fields()));
        all.put("another's token", (world, victim, form) -> victim.browser()
                .twin()
                .post(
                        form.target(),
                        form.with("jeton", world.bob().browser().token()).fields()));
        all.put("a visitor's token, with that visitor's cookie of forms", (world, victim, form) -> {
            Attacker visitor = world.newcomer();
            String token = visitor.token();
            return victim.browser()
                    .twin()
                    .with("nl_form", visitor.cookie("nl_form"))
                    .post(form.target(), form.with("jeton", token).fields());
        });
        all.put("the right token, cross-site Origin", (world, victim, form) -> victim.browser()
                .twin()
                .post(form.target(), victim.browser().withToken(form.fields()), "Origin: https://mechant.example"));
        all.put("the right token, Sec-Fetch-Site cross-site", (world, victim, form) -> victim.browser()
                .twin()
                .post(form.target(), victim.browser().withToken(form.fields()), "Sec-Fetch-Site: cross-site"));
        all.put("the right token, Sec-Fetch-Site same-site", (world, victim, form) -> victim.browser()
                .twin()
                .post(form.target(), victim.browser().withToken(form.fields()), "Sec-Fetch-Site: same-site"));
        all.put("an Origin that begins as ours", (world, victim, form) -> victim.browser()
                .twin()
                .post(
                        form.target(),
                        form.fields(),
                        "Origin: http://" + world.connection().host() + ".mechant.example"));
        all.put("the form in the address, by GET", (world, victim, form) -> victim.browser()
                .twin()
                .get(joined(form.target(), victim.browser().withToken(form.fields()))));
        all.put("the form in the address of a POST without a body", (world, victim, form) -> victim.browser()
                .twin()
                .send(
                        "POST",
                        joined(form.target(), form.fields()),
                        List.of("Origin: https://mechant.example"),
                        new byte[0]));
        all.put("text/plain that reads as JSON", (world, victim, form) -> victim.browser()
                .twin()
                .send(
                        "POST",
                        form.target(),
                        List.of("Content-Type: text/plain", "Origin: https://mechant.example"),
                        ("{\"action\":\"" + form.fields().get("action") + "\"}").getBytes(StandardCharsets.UTF_8)));
        all.put("application/json", (world, victim, form) -> victim.browser()
                .twin()
                .send(
                        "POST",
                        form.target(),
                        List.of("Content-Type: application/json"),
                        "{}".getBytes(StandardCharsets.UTF_8)));
        all.put("multipart", (world, victim, form) -> victim.browser()
                .twin()
                .send(
                        "POST",
                        form.target(),
                        List.of("Content-Type: multipart/form-data; boundary=x"),
                        "--x\r\nContent-Disposition: form-data; name=\"action\"\r\n\r\nleave\r\n--x--\r\n"
                                .getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    private static String joined(String target, Map<String, String> fields) {
        return target + (target.contains("?") ? "&" : "?") + Attacker.encode(fields);
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void nothingIsChangedByAForgedForm(String attack, World world) {
        Forgery forgery = ways().get(attack);
        try (Round round = Tries.round(FAMILY, attack, "nothing changes, nobody is signed in or out")) {
            Stream.of(world.alice(), world.administrator()).forEach(victim -> {
                List<String> before = Holdings.of(world, victim);
                world.walkOf(victim).forms().values().stream()
                        .filter(FormFound::post)
                        .forEach(form -> {
                            long entry = world.database().lastEntry();
                            Answer answer = forgery.send(world, victim, form);
                            List<String> changes = world.database().changesAfter(entry);
                            boolean same = changes.isEmpty()
                                    && Holdings.of(world, victim).equals(before);
                            round.on(
                                    form.shape(),
                                    same ? answer.outcome() : answer.outcome() + " " + changes,
                                    same && !answer.isError());
                        });
            });
        }
    }

    @Test
    void theSameFormWithItsTokenDoesChange(World world) {
        long entry = world.database().lastEntry();
        world.alice()
                .browser()
                .submit("/compte/profil", Map.of("given", "Alice", "family", "Martin", "language", "en"));
        assertThat(world.database().changesAfter(entry))
                .as("control")
                .singleElement()
                .asString()
                .startsWith("account.change-profile");
        world.alice()
                .browser()
                .submit("/compte/profil", Map.of("given", "Alice", "family", "Martin", "language", "fr"));
    }

    @Test
    void nobodyIsSignedInByAnotherSite(World world) {
        try (Round round =
                Tries.round(FAMILY, "signing a visitor in to the attacker's account", "no session is given")) {
            Person attacker = world.bob();
            Map<String, Map<String, String>> forms = Map.of(
                    "/connexion", Map.of("email", attacker.address(), "passphrase", attacker.passphrase()),
                    "/connexion/demonstration", Map.of("role", "ADMINISTRATOR"));
            forms.forEach((target, fields) -> {
                Attacker visitor = world.newcomer();
                visitor.token();
                Answer answer = visitor.post(target, fields, "Origin: https://mechant.example");
                round.on(target, answer, visitor.cookie("nl_session").isEmpty());
                Answer withToken = visitor.post(target, visitor.withToken(fields), "Origin: https://mechant.example");
                round.on(
                        target + " with the token",
                        withToken,
                        visitor.cookie("nl_session").isEmpty());
            });
        }
    }

    @Test
    void cookiesOpenNothingOfTheApi(World world) {
        try (Round round =
                Tries.round(FAMILY, "writing by the API with the administrator's cookie", "a key is asked for")) {
            for (String type : List.of("text/csv", "text/plain", "application/x-www-form-urlencoded")) {
                Answer answer = world.administrator()
                        .browser()
                        .send(
                                "POST",
                                "/api/v1/sources/demonstration/imports",
                                List.of("Content-Type: " + type),
                                "id,name\n1,a\n".getBytes());
                round.on("POST imports as " + type, answer, answer.status() == 401);
            }
            Answer answer = world.administrator().browser().get("/api/v1/imports/1");
            round.on("GET an import", answer, answer.status() == 401);
        }
        try (Round round = Tries.round(
                FAMILY, "what the API lets other sites' scripts send", "no cookie goes with them, nor a key")) {
            for (String address :
                    List.of("/api/v1/places", "/api/v1/sources/demonstration/imports", "/compte", "/agents")) {
                Answer answer = world.newcomer()
                        .send(
                                "OPTIONS",
                                address,
                                List.of(
                                        "Origin: https://mechant.example",
                                        "Access-Control-Request-Method: POST",
                                        "Access-Control-Request-Headers: authorization"),
                                new byte[0]);
                boolean guarded = !address.startsWith("/api/v1/places");
                boolean open = answer.header("access-control-allow-credentials").equals("true")
                        || guarded
                                && World.isGuarded(address)
                                && !answer.header("access-control-allow-origin").isEmpty();
                round.on(address, answer, !open);
            }
        }
    }
}
