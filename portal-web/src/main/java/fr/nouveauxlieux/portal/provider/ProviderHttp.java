package fr.nouveauxlieux.portal.provider;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Speaks to providers: not for long, not for much, and to nobody that they point at. */
final class ProviderHttp implements HTTPRequestSender, ResourceRetriever {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(3);
    private static final int LARGEST_ANSWER = 512_000;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE_TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** A document that the provider publishes. */
    @Override
    public Resource retrieveResource(URL address) throws IOException {
        return new Resource(read(uri(address)), "application/json");
    }

    String read(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json, application/jwk-set+json")
                .build();
        HttpResponse<byte[]> response = exchange(request);
        if (response.statusCode() != HTTPResponse.SC_OK) {
            throw new IOException("status " + response.statusCode() + " from " + address);
        }
        return text(response);
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(asked.getURI())
                .method(
                        asked.getMethod().name(),
                        asked.getBody() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(asked.getBody()));
        asked.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return answer(exchange(request.build()));
    }

    private static HTTPResponse answer(HttpResponse<byte[]> response) throws IOException {
        HTTPResponse answer = new HTTPResponse(response.statusCode());
        Optional<String> type = response.headers().firstValue("Content-Type");
        if (type.isPresent()) {
            try {
                answer.setContentType(type.get());
            } catch (ParseException e) {
                throw new IOException("an answer of a type that is none", e);
            }
        }
        response.headers()
                .firstValue("WWW-Authenticate")
                .ifPresent(challenge -> answer.setHeader("WWW-Authenticate", challenge));
        answer.setBody(text(response));
        return answer;
    }

    /** Within the time given to the whole of it: the client's own timeout ends where the answer begins. */
    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer within " + PATIENCE.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException("no answer", e.getCause());
        }
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        if (response.body().length > LARGEST_ANSWER) {
            throw new IOException("an answer of more than " + LARGEST_ANSWER + " bytes");
        }
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static URI uri(URL address) throws IOException {
        try {
            return address.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("an address that is none", e);
        }
    }
}
