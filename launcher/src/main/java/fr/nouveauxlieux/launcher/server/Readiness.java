package fr.nouveauxlieux.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the portal can serve: asked of the portal itself, over HTTP, as a visitor would. */
public final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":\"(\\d+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI address;

    /** @param site as {@code http://127.0.0.1:8080/} */
    public Readiness(URI site) {
        address = site.resolve("/health/ready");
    }

    /**
     * Returns once the portal says that it is ready, and that searches see the registry as it was at a point of its
     * feed of changes.
     *
     * @param sequence the change that must be searchable; 0 for whatever there is
     * @throws TimeoutException with its last answer when it does not in time
     */
    public void await(Duration patience, long sequence) throws TimeoutException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            String answer = ask(sequence);
            if (answer.isEmpty()) {
                return;
            }
            if (System.nanoTime() >= deadline) {
                throw new TimeoutException(answer);
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Empty when ready; else what was answered, or what prevented any answer. */
    private String ask(long sequence) throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(address).timeout(ANSWER).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean ready = response.statusCode() == OK && searchableUpTo(response.body()) >= sequence;
            return ready ? "" : address + " " + response.statusCode() + " " + response.body();
        } catch (IOException unanswered) {
            return address + " " + unanswered;
        }
    }

    private static long searchableUpTo(String health) {
        Matcher matcher = SEQUENCE.matcher(health);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
