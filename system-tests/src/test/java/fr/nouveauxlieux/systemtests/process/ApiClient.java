package fr.nouveauxlieux.systemtests.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A program that uses the portal over HTTP. */
public final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;

    public ApiClient(String site) {
        this.site = site;
    }

    /** @param headers names and values by turns */
    public HttpResponse<byte[]> get(String address, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("GET " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a form of the portal's own. @param headers names and values by turns */
    public HttpResponse<byte[]> post(String address, String body, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", site)
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("POST " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public JsonNode getJson(String address) {
        return json(address, get(address));
    }

    /** @param authorization of whoever asks */
    public JsonNode getJson(String address, String authorization) {
        return json(address, get(address, "Authorization", authorization));
    }

    private static JsonNode json(String address, HttpResponse<byte[]> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError("GET " + address + " answered " + response.statusCode() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("GET " + address + " answered no JSON", e);
        }
    }

    public JsonNode search(String text, int limit) {
        return getJson("/api/v1/places?limit=" + limit + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    public int countPlaces() {
        return getJson("/api/v1/stats").get("total").asInt();
    }
}
