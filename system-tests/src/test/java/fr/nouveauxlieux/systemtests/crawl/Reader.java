package fr.nouveauxlieux.systemtests.crawl;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks for pages as browsers do over plain HTTP: without an offer to speak HTTP/2. Follows no redirection. */
final class Reader {

    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .build();
    private final String site;

    Reader(String site) {
        this.site = site;
    }

    /** @param coding which the answer may have, as {@code gzip} */
    HttpResponse<byte[]> get(String address, String coding) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(site + address))
                    .header("Accept-Encoding", coding)
                    .build();
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("GET " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
