package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Guessing, again and again, and learning from answers who has an account. */
@Attack
class BruteForceIT {

    private static final String FAMILY = "Brute force and enumeration";

    @Test
    void guessesAreSlowedAndTheHolderIsNotLockedOut(World world) {
        Person holder = world.register("Usuel", "Reseau");
        world.signIn(holder);
        try (Round round = Tries.round(
                FAMILY,
                "guessing one account's passphrase from one network",
                "waits after a few; the holder gets in from where they are known")) {
            Attacker attacker = world.newcomer();
            int looked = 0;
            for (int i = 0; i < 12; i++) {
                Answer answer = attacker.submit(
                        "/connexion", Map.of("email", holder.address(), "passphrase", "mauvaise phrase numero " + i));
                looked += answer.body().contains("Trop d’essais") ? 0 : 1;
            }
            round.on("12 guesses", looked + " were looked at", looked <= 6);
            Answer right =
                    attacker.submit("/connexion", Map.of("email", holder.address(), "passphrase", holder.passphrase()));
            round.on(
                    "the right one while waiting",
                    right,
                    attacker.cookie("nl_session").isEmpty());
        }
        try (Round round = Tries.round(
                FAMILY,
                "guessing one account's passphrase from 40 networks",
                "waits over all networks; the holder gets in from where they are known")) {
            int looked = 0;
            for (int i = 0; i < 40; i++) {
                Answer answer = world.newcomer()
                        .submit("/connexion", Map.of("email", holder.address(), "passphrase", "mauvaise phrase"));
                looked += answer.body().contains("Trop d’essais") ? 0 : 1;
            }
            round.on("40 guesses", looked <= 26 ? "slowed" : looked + " were looked at", looked <= 26);
            Attacker usual = new Attacker(world.connection(), holder.browser().address());
            usual.submit("/connexion", Map.of("email", holder.address(), "passphrase", holder.passphrase()));
            round.on(
                    "the holder from their usual network meanwhile",
                    "signed in",
                    !usual.cookie("nl_session").isEmpty());
        }
    }

    @Test
    void oneNetworkDoesNotFloodTheModerators(World world) {
        Attacker attacker = world.newcomer();
        String address = attacker.get("/lieux?q=atelier")
                        .page()
                        .select("main a[href^=/lieux/]")
                        .first()
                        .attr("href")
                + "/signaler";
        try (Round round = Tries.round(FAMILY, "one network, report after report", "the network waits")) {
            Map<String, String> fields = FormFound.standing(
                    attacker.get(address).page().select("main form").first());
            fields.put("kind", "other");
            Answer last = repeat(attacker, 25, address, i -> {
                fields.put("comment", "Signalement " + i);
                return fields;
            });
            round.on("reporting 25 times", last, last.body().contains("Trop d’essais depuis votre réseau"));
        }
    }

    @Test
    void oneNetworkDoesNotTryManyAccounts(World world) {
        String text = "Trop d’essais depuis votre réseau";
        try (Round round = Tries.round(FAMILY, "one network, another account each time", "the network waits")) {
            Attacker attacker = world.newcomer();
            Answer last = repeat(
                    attacker,
                    30,
                    "/connexion",
                    i -> Map.of("email", "inconnue" + i + "@example.fr", "passphrase", "girafe tambour nuage cerise"));
            round.on("signing in 30 times", last, last.body().contains(text));
            Attacker registering = world.newcomer();
            last = repeat(
                    registering,
                    13,
                    "/inscription",
                    i -> Map.of(
                            "given",
                            "Robot",
                            "family",
                            "Robot",
                            "email",
                            "robot" + i + "@example.fr",
                            "passphrase",
                            "girafe tambour nuage cerise"));
            round.on("registering 13 times", last, last.body().contains(text));
            Attacker forgetful = world.newcomer();
            last = repeat(forgetful, 9, "/mot-de-passe", i -> Map.of("email", "robot" + i + "@example.fr"));
            round.on("asking for 9 resets", last, last.body().contains(text));
            Attacker next = world.newcomer();
            Answer other = next.submit("/mot-de-passe", Map.of("email", "robot@example.fr"));
            round.on("another network meanwhile", other, other.status() == 303);
            Attacker claiming = world.newcomer();
            claiming.send("GET", "/connexion", List.of(), new byte[0]);
            Answer forged = repeat(forgetful, 1, "/mot-de-passe", i -> Map.of("email", "robot9@example.fr"));
            round.on("the same network still", forged, forged.body().contains(text));
            Answer pretended = forgetful.send(
                    "POST",
                    "/mot-de-passe",
                    List.of(
                            "Content-Type: application/x-www-form-urlencoded",
                            "X-Forwarded-For: 192.0.2.55, " + forgetful.address()),
                    Attacker.encode(forgetful.withToken(Map.of("email", "robot9@example.fr")))
                            .getBytes());
            round.on(
                    "the same network pretending to be another",
                    pretended,
                    pretended.body().contains(text));
        }
    }

    private static Answer repeat(
            Attacker attacker, int times, String target, java.util.function.IntFunction<Map<String, String>> fields) {
        Answer last = Answer.NONE;
        for (int i = 0; i < times; i++) {
            last = attacker.submit(target, fields.apply(i));
        }
        return last;
    }

    @Test
    void keysAreNotGuessed(World world) {
        try (Round round = Tries.round(FAMILY, "guessing a partner's key", "the same refusal for each, then waits")) {
            String id = world.key().substring(4, 20);
            String address = "/api/v1/imports/1";
            List<String> bodies = new ArrayList<>();
            Attacker attacker = world.newcomer();
            for (String key : List.of(
                    "nlk_" + id + "_" + "A".repeat(43),
                    "nlk_" + "0".repeat(16) + "_" + "A".repeat(43),
                    world.key().substring(0, 50),
                    world.key().toUpperCase(),
                    "nlk_",
                    "Bearer",
                    "")) {
                Answer answer = attacker.send("GET", address, List.of("Authorization: Bearer " + key), new byte[0]);
                bodies.add(answer.body());
                round.on("key " + (bodies.size()), answer, answer.status() == 401);
            }
            round.on(
                    "what the refusals tell",
                    bodies.stream().distinct().count() + " kinds",
                    bodies.stream().distinct().count() == 1);
            Answer last = Answer.NONE;
            for (int i = 0; i < 200; i++) {
                last = attacker.send(
                        "GET", address, List.of("Authorization: Bearer nlk_" + id + "_" + "B".repeat(43)), new byte[0]);
            }
            round.on("200 guesses", last, last.status() == 429);
        }
    }

    @Test
    void answersDoNotTellWhoHasAnAccount(World world) {
        Person known = world.register("Connue", "Personne");
        try (Round round = Tries.round(
                FAMILY,
                "an address that has an account and one that has none",
                "the same answer, and about the same work")) {
            String unknown = "inconnue.autant@example.fr";
            compare(
                    world,
                    round,
                    "signing in",
                    "/connexion",
                    known.address(),
                    unknown,
                    Map.of("passphrase", "girafe tambour nuage dragon"));
            compare(world, round, "asking for a reset", "/mot-de-passe", known.address(), unknown, Map.of());
            compare(
                    world,
                    round,
                    "registering",
                    "/inscription",
                    known.address(),
                    unknown,
                    Map.of("given", "A", "family", "B", "passphrase", "girafe tambour nuage dragon"));
            compare(
                    world,
                    round,
                    "a made-up account",
                    "/connexion",
                    "administrator@demonstration.invalid",
                    unknown,
                    Map.of("passphrase", "girafe tambour nuage dragon"));
            Attacker signedIn = world.signIn(known).browser();
            Answer mine = signedIn.submit(
                    "/compte/adresse", Map.of("email", world.bob().address()));
            Answer free = signedIn.submit("/compte/adresse", Map.of("email", "libre.autant@example.fr"));
            round.on("changing to another's address", mine, mine.outcome().equals(free.outcome()));
        }
    }

    /** The work is told by processor time alone on a busy machine: here, that neither answers at once where the other hashes. */
    private static void compare(
            World world,
            Round round,
            String what,
            String target,
            String known,
            String unknown,
            Map<String, String> rest) {
        Answer first = send(world, target, known, rest);
        Answer second = send(world, target, unknown, rest);
        boolean same = first.outcome().equals(second.outcome())
                && without(first, known).equals(without(second, unknown));
        round.on(what + ": what is said", first, same);
    }

    private static Answer send(World world, String target, String address, Map<String, String> rest) {
        Map<String, String> fields = new java.util.LinkedHashMap<>(rest);
        fields.put("email", address);
        return world.newcomer().submit(target, fields);
    }

    private static String without(Answer answer, String address) {
        return answer.body().replace(address, "…").replaceAll("name=\"jeton\" value=\"[^\"]*\"", "");
    }

    @Test
    void hashingIsDoneForUnknownAddressesToo(World world) {
        Person known = world.register("Mesure", "Temps");
        long knownTime = quickest(world, known.address());
        long unknownTime = quickest(world, "inconnue.mesure@example.fr");
        try (Round round = Tries.round(
                FAMILY, "how long an answer takes", "the quickest of three differ by less than threefold")) {
            boolean alike = knownTime < 3 * unknownTime && unknownTime < 3 * knownTime;
            round.on("signing in", alike ? "alike" : knownTime + " and " + unknownTime + " ms", alike);
        }
        assertThat(knownTime).isPositive();
    }

    private static long quickest(World world, String address) {
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            Attacker attacker = world.newcomer();
            Map<String, String> fields =
                    attacker.withToken(Map.of("email", address, "passphrase", "mauvaise phrase " + i));
            long start = System.nanoTime();
            attacker.post("/connexion", fields);
            quickest = Math.min(quickest, (System.nanoTime() - start) / 1_000_000 + 1);
        }
        return quickest;
    }
}
