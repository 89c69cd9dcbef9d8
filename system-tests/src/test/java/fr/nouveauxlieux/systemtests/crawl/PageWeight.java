package fr.nouveauxlieux.systemtests.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** How much a browser fetches of a page before its scripts ask for anything else. */
public final class PageWeight {

    private final Reader reader;

    public PageWeight(String site) {
        reader = new Reader(site);
    }

    /** Of the page, its style sheets and its scripts, as they cross the network. */
    public int compressedBytes(String address) {
        return Stream.concat(Stream.of(address), files(address).stream())
                .mapToInt(file -> get(file).body().length)
                .sum();
    }

    /** Addresses of the style sheets and scripts that the page itself names. */
    public List<String> files(String address) {
        Document page = read(address);
        return Stream.concat(
                        page.select("link[rel=stylesheet]").stream().map(link -> link.attr("href")),
                        page.select("script[src]").stream().map(script -> script.attr("src")))
                .toList();
    }

    /** @param selector of what a page has at least one of */
    public String firstLink(String address, String selector) {
        return read(address).select(selector).first().attr("href");
    }

    private Document read(String address) {
        return Jsoup.parse(unpacked(get(address)));
    }

    private HttpResponse<byte[]> get(String address) {
        HttpResponse<byte[]> answer = reader.get(address, address.startsWith("/assets/") ? "br" : "gzip");
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + " answers " + answer.statusCode());
        }
        return answer;
    }

    private static String unpacked(HttpResponse<byte[]> answer) {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try {
            byte[] body = packed
                    ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                    : answer.body();
            return new String(body, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
