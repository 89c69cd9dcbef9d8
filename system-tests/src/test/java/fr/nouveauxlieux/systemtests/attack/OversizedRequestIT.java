package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Too much, too deep, too slow. */
@Attack
class OversizedRequestIT {

    private static final String FAMILY = "Oversized and slow requests";
    private static final byte[] NOTHING = {};

    @Test
    void tooMuchIsRefusedAndTheNextIsServed(World world) {
        Attacker attacker = world.newcomer();
        try (Round round = Tries.round(
                FAMILY,
                "more than any page could want",
                "refused without an error of ours, and the next request is served")) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            answers.put("an address of 20 kB", attacker.get("/lieux?q=" + "a".repeat(20_000)));
            answers.put(
                    "a header of 20 kB", attacker.send("GET", "/", List.of("X-Long: " + "a".repeat(20_000)), NOTHING));
            answers.put(
                    "150 headers", attacker.send("GET", "/", java.util.Collections.nCopies(150, "X-Many: a"), NOTHING));
            answers.put(
                    "a cookie of 10 kB",
                    attacker.send("GET", "/", List.of("Cookie: nl_session=" + "a".repeat(10_000)), NOTHING));
            answers.put(
                    "1000 cookies",
                    attacker.send("GET", "/compte", List.of("Cookie: " + "a=b; ".repeat(1000)), NOTHING));
            answers.put("a form of 300 kB", attacker.post("/connexion", Map.of("email", "a".repeat(300_000))));
            answers.put(
                    "a form said to have 3 GB",
                    attacker.send(
                            "POST",
                            "/connexion",
                            List.of("Content-Type: application/x-www-form-urlencoded", "Content-Length: 3000000000"),
                            "a=b".getBytes()));
            answers.put(
                    "a negative length", attacker.send("POST", "/connexion", List.of("Content-Length: -1"), NOTHING));
            answers.put(
                    "two lengths",
                    attacker.send(
                            "POST", "/connexion", List.of("Content-Length: 3", "Content-Length: 5"), "a=b".getBytes()));
            answers.put(
                    "a length and chunks",
                    attacker.send(
                            "POST",
                            "/connexion",
                            List.of("Content-Length: 3", "Transfer-Encoding: chunked"),
                            "0\r\n\r\n".getBytes()));
            answers.put(
                    "chunks of a form",
                    attacker.send(
                            "POST",
                            "/connexion",
                            List.of("Transfer-Encoding: chunked"),
                            "3\r\na=b\r\n0\r\n\r\n".getBytes()));
            answers.put(
                    "20,000 parameters",
                    attacker.send(
                            "POST",
                            "/connexion",
                            List.of("Content-Type: application/x-www-form-urlencoded"),
                            "a=b&".repeat(20_000).getBytes()));
            answers.put(
                    "20,000 parameters of one hash",
                    attacker.send(
                            "POST",
                            "/connexion",
                            List.of("Content-Type: application/x-www-form-urlencoded"),
                            collisions(14).getBytes()));
            answers.put(
                    "a passphrase of 200 kB",
                    attacker.submit("/connexion", Map.of("email", "a@example.fr", "passphrase", "a".repeat(200_000))));
            answers.put(
                    "a multipart form said to be endless",
                    world.administrator()
                            .browser()
                            .twin()
                            .send(
                                    "POST",
                                    Files.PATH,
                                    List.of(
                                            "Content-Type: multipart/form-data; boundary=x",
                                            "Content-Length: 900000000000"),
                                    "--x".getBytes()));
            answers.put(
                    "a multipart form without an end",
                    world.administrator()
                            .browser()
                            .twin()
                            .send(
                                    "POST",
                                    Files.PATH,
                                    List.of("Content-Type: multipart/form-data; boundary=x"),
                                    "--x\r\nContent-Disposition: form-data; name=\"file\"".getBytes()));
            answers.put(
                    "a multipart form without a boundary",
                    world.administrator()
                            .browser()
                            .twin()
                            .send("POST", Files.PATH, List.of("Content-Type: multipart/form-data"), "a".getBytes()));
            answers.put(
                    "a large file from whoever may not",
                    world.bob()
                            .browser()
                            .twin()
                            .send(
                                    "POST",
                                    Files.PATH,
                                    List.of("Content-Type: multipart/form-data; boundary=x"),
                                    new byte[1_000_000]));
            for (String address : List.of("/courriers/0123456789abcdef", "/agents/courriers/0123456789abcdef")) {
                answers.put(
                        "a message with a large file from whoever may not, to " + address,
                        world.bob()
                                .browser()
                                .twin()
                                .send(
                                        "POST",
                                        address,
                                        List.of("Content-Type: multipart/form-data; boundary=x"),
                                        new byte[1_000_000]));
            }
            answers.put("a search of 8,000 words", attacker.get("/api/v1/places?q=" + "a+".repeat(3_900)));
            answers.put("a box of 3,000 corners", attacker.get("/api/v1/places?polygon=" + "1,1,".repeat(3_000)));
            answers.put("a page far beyond the last", attacker.get("/lieux?page=2147483648"));
            answers.put(
                    "a table of a million rows", world.administrator().browser().get("/agents/comptes?taille=1000000"));
            answers.put(
                    "a language of 5 kB",
                    attacker.send("GET", "/", List.of("Accept-Language: " + "fr;q=0.1,".repeat(500)), NOTHING));
            answers.put(
                    "a thousand ranges",
                    attacker.send(
                            "GET",
                            "/api/v1/places.csv",
                            List.of("Range: bytes=" + "0-0,".repeat(900) + "0-0"),
                            NOTHING));
            answers.forEach((what, answer) -> round.on(
                    what,
                    answer,
                    !answer.isError()
                            && !InjectionIT.MACHINERY.matcher(answer.body()).find()));
            Answer next = attacker.get("/connexion");
            round.on("the next request", next, next.status() == 200);
        }
    }

    /** Names of parameters that all have one hash in Java. */
    private static String collisions(int length) {
        List<String> names = new ArrayList<>(List.of(""));
        for (int i = 0; i < length; i++) {
            names = names.stream()
                    .flatMap(name -> java.util.stream.Stream.of(name + "Aa", name + "BB"))
                    .limit(9_000)
                    .toList();
        }
        return String.join("=&", names) + "=";
    }

    @Test
    void whatThePartnersSendIsBounded(World world) {
        List<String> bearer =
                List.of("Authorization: Bearer " + world.issueKey("Partenaire trop large"), "Content-Type: text/csv");
        try (Round round =
                Tries.round(FAMILY, "files of partners that are too large, packed or none", "refused, nothing kept")) {
            round(
                    world,
                    round,
                    bearer,
                    "a file of a megabyte",
                    "a,b\n".repeat(250_000).getBytes(),
                    "");
            round(
                    world,
                    round,
                    bearer,
                    "a packed file of 50 MB",
                    packed(new byte[50_000_000]),
                    "Content-Encoding: gzip");
            round(
                    world,
                    round,
                    bearer,
                    "a file packed twice",
                    packed(packed("id,name\n1,a\n".getBytes())),
                    "Content-Encoding: gzip");
            round(world, round, bearer, "a packed file that is none", "id,name".getBytes(), "Content-Encoding: gzip");
            round(
                    world,
                    round,
                    bearer,
                    "a packed file cut short",
                    java.util.Arrays.copyOf(packed("id,name\n1,a\n".getBytes()), 12),
                    "Content-Encoding: gzip");
            round(
                    world,
                    round,
                    bearer,
                    "an unknown packing",
                    "id".getBytes(),
                    "Content-Encoding: br, gzip, gzip, gzip");
            round(world, round, bearer, "no text", new byte[] {0, 1, 2, (byte) 0xff}, "");
            round(world, round, bearer, "one cell of 190 kB", ("id,name\n1,\"" + "a".repeat(190_000)).getBytes(), "");
            round(
                    world,
                    round,
                    bearer,
                    "JSON of depth 90,000",
                    "[".repeat(90_000).getBytes(),
                    "X-Kind: json");
            String kept =
                    world.portal().dataFolder().resolve("imports").toFile().list() == null
                            ? "0"
                            : String.valueOf(java.util.Arrays.stream(world.portal()
                                            .dataFolder()
                                            .resolve("imports")
                                            .toFile()
                                            .listFiles())
                                    .filter(file -> file.length() > 250_000)
                                    .count());
            round.on("the folder of imports afterwards", kept + " large files", kept.equals("0"));
        }
    }

    private static void round(World world, Round round, List<String> bearer, String what, byte[] body, String header) {
        List<String> headers = new ArrayList<>(bearer);
        if (!header.isEmpty()) {
            headers.add(header);
        }
        Answer answer = world.newcomer().send("POST", "/api/v1/sources/demonstration/imports", headers, body);
        round.on(what, answer, answer.status() >= 400 && answer.status() < 500 || answer.status() == 0);
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Those that dribble are sent away after what {@code docs/operations.md} says: 30 s in headers, 10 s in a body. */
    @Test
    void dribblersHoldNobodyBack(World world) {
        try (Round round = Tries.round(
                FAMILY,
                "60 connections that say nothing more",
                "others are served meanwhile; each is ended in the end")) {
            List<CompletableFuture<Answer>> silent = new ArrayList<>();
            String head = "POST /connexion HTTP/1.1\r\nHost: "
                    + world.connection().host() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
            java.util.concurrent.ExecutorService crowd = java.util.concurrent.Executors.newFixedThreadPool(60);
            for (int i = 0; i < 30; i++) {
                silent.add(CompletableFuture.supplyAsync(
                        () -> world.connection()
                                .sendRaw(
                                        (head + "Content-Length: 100\r\n\r\n").getBytes(StandardCharsets.US_ASCII),
                                        "em".getBytes()),
                        crowd));
                silent.add(CompletableFuture.supplyAsync(
                        () -> world.connection().sendRaw(head.getBytes(StandardCharsets.US_ASCII), NOTHING), crowd));
            }
            Answer served = world.newcomer().get("/lieux");
            round.on("someone else meanwhile", served, served.status() == 200);
            assertThat(silent)
                    .allSatisfy(one -> assertThat(one.join().isSuccess()).isFalse());
            round.on("the connections", "ended", true);
            crowd.shutdown();
        }
    }
}
