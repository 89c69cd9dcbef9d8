package fr.nouveauxlieux.benchmarks.deadline;

import fr.nouveauxlieux.kernel.SecretToken;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the browsers of people who are signed in send, over connections that are kept. */
final class ApplicantClient {

    static final int OK = 200;
    static final int SEE_OTHER = 303;

    private static final Pattern TOKEN = Pattern.compile("name=\"jeton\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI site;

    ApplicantClient(URI site) {
        this.site = site;
    }

    HttpResponse<byte[]> get(SecretToken session, String address) throws IOException, InterruptedException {
        return send(asked(session, address).GET());
    }

    /** @return the answer's body, which holds a form */
    String getPage(SecretToken session, String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(session, address);
        if (answer.statusCode() != OK) {
            throw unexpected(answer);
        }
        return text(answer);
    }

    /** The proof that a form is the portal's own, as its page holds it. */
    static String tokenOf(String page) throws IOException {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IOException("expected a form with its token");
        }
        return token.group(1);
    }

    HttpResponse<byte[]> submit(SecretToken session, String address, String token, String fields)
            throws IOException, InterruptedException {
        String form = "jeton=" + token + (fields.isEmpty() ? "" : "&" + fields);
        return send(asked(session, address)
                .header("Content-Type", FORM)
                .header("Origin", origin())
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<byte[]> post(SecretToken session, String address, String type, BodyPublisher body, String token)
            throws IOException, InterruptedException {
        return send(asked(session, address)
                .header("Content-Type", type)
                .header("Origin", origin())
                .header("X-Jeton", token)
                .POST(body));
    }

    private String origin() {
        return site.getScheme() + "://" + site.getAuthority();
    }

    private HttpRequest.Builder asked(SecretToken session, String address) {
        return HttpRequest.newBuilder(site.resolve(address))
                .timeout(PATIENCE)
                .header("Cookie", "nl_session=" + session.value());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static IOException unexpected(HttpResponse<byte[]> answer) {
        return new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + text(answer));
    }
}
