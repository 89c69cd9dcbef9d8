package fr.nouveauxlieux.address.internal;

import fr.nouveauxlieux.address.AddressQuestion;
import fr.nouveauxlieux.address.FoundAddress;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Speaks to the service over HTTP. What people type is a parameter of one fixed address, and nothing that answers is
 * followed elsewhere.
 */
final class AddressClient {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LARGEST_ANSWER = 500_000;
    private static final int MOST_ADDRESSES = 6;
    private static final int OK = 200;

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param address as {@code https://data.geopf.fr/geocodage} */
    AddressClient(URI address) {
        this.address = address.toString().replaceAll("/+$", "");
    }

    /**
     * @throws IOException where there is no answer, or none of use
     * @throws IllegalArgumentException where the answer is not what was expected
     */
    List<FoundAddress> ask(AddressQuestion question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/search?index=address&autocomplete=1&limit="
                        + MOST_ADDRESSES + "&q=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8)))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != OK) {
                throw new IOException("status " + response.statusCode());
            }
            return AddressAnswers.read(Json.readObject(body.readNBytes(LARGEST_ANSWER)));
        }
    }
}
