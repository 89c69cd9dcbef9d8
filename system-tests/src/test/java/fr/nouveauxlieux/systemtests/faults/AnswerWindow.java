package fr.nouveauxlieux.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A window in which a dossier is written, that sends as the pages' scripts do: each change under a key of its own, on
 * the version last acknowledged, and what was not acknowledged again as it was, once the portal is back.
 */
final class AnswerWindow {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_AT_ONCE = 3;
    private static final int OK = 200;
    private static final int FAILURE = 500;

    /** A change that was sent. @param base the version that it was written on */
    record Change(String path, String value, long base, String key) {}

    private final Applicant author;
    private final String dossier;
    private final List<String> fields;
    private final Random random;
    private final Map<String, Long> versions = new HashMap<>();
    private final List<Change> acknowledged = new ArrayList<>();
    private List<Change> unacknowledged = List.of();
    private int left;
    private int resent;

    /** @param fields that no other window writes */
    AnswerWindow(Applicant author, String dossier, List<String> fields, int saves, Random random) {
        this.author = author;
        this.dossier = dossier;
        this.fields = fields;
        this.left = saves;
        this.random = random;
    }

    /** Saves what is left to save, or until no answer comes. @param count of what the portal has acknowledged */
    void write(AtomicInteger count) {
        try {
            while (left > 0) {
                if (unacknowledged.isEmpty()) {
                    unacknowledged = draw();
                } else {
                    resent++;
                }
                if (!send()) {
                    return;
                }
                left--;
                count.incrementAndGet();
            }
        } catch (IOException gone) {
            // It is sent again when the portal is back.
        }
    }

    private List<Change> draw() {
        List<String> shuffled = new ArrayList<>(fields);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(Math.min(MOST_AT_ONCE, fields.size()))).stream()
                .map(path -> new Change(
                        path,
                        path + " dit « " + random.nextLong() + " »",
                        versions.getOrDefault(path, 0L),
                        UUID.randomUUID().toString()))
                .toList();
    }

    /** @return whether it is acknowledged */
    private boolean send() throws IOException {
        HttpResponse<byte[]> answer = author.sendAnswers(dossier, JSON.writeValueAsString(unacknowledged));
        if (answer.statusCode() >= FAILURE) {
            return false;
        }
        assertThat(answer.statusCode()).as(Applicant.text(answer)).isEqualTo(OK);
        JsonNode outcomes = JSON.readTree(answer.body());
        for (int i = 0; i < unacknowledged.size(); i++) {
            Change change = unacknowledged.get(i);
            assertThat(outcomes.get(i).get("state").asText())
                    .as("%s on %s", change, outcomes.get(i))
                    .isEqualTo("saved");
            assertThat(outcomes.get(i).get("version").asLong())
                    .as(change.toString())
                    .isEqualTo(change.base() + 1);
            versions.put(change.path(), change.base() + 1);
            acknowledged.add(change);
        }
        unacknowledged = List.of();
        return true;
    }

    String dossier() {
        return dossier;
    }

    /** In the order in which they were sent. */
    List<Change> acknowledged() {
        return acknowledged;
    }

    /** What was sent last, if nobody knows what became of it. */
    List<Change> unacknowledged() {
        return unacknowledged;
    }

    /** How often a save had to be sent again. */
    int resent() {
        return resent;
    }

    /** Of each field, the change that was acknowledged last. */
    Map<String, Change> newest() {
        return acknowledged.stream().collect(Collectors.toMap(Change::path, change -> change, (old, young) -> young));
    }
}
