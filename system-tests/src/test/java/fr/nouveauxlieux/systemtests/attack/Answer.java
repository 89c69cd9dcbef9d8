package fr.nouveauxlieux.systemtests.attack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What the portal answered.
 *
 * @param status 0 where it ended the connection without a word
 * @param headers by name in lower case, each with its values in their order
 */
record Answer(int status, Map<String, List<String>> headers, String body) {

    static final Answer NONE = new Answer(0, Map.of(), "");

    /** The first value of a header; empty text where there is none. */
    String header(String name) {
        return listHeaders(name).stream().findFirst().orElse("");
    }

    List<String> listHeaders(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isError() {
        return status >= 500;
    }

    boolean isPage() {
        return header("content-type").startsWith("text/html");
    }

    /** Sent on to sign in. */
    boolean asksToSignIn() {
        return status == 303 && header("location").startsWith("/connexion");
    }

    Document page() {
        return Jsoup.parse(body);
    }

    /** The hidden token of its first form. */
    Optional<String> findToken() {
        return Optional.ofNullable(page().selectFirst("input[name=jeton]")).map(field -> field.attr("value"));
    }

    /** As the lists of tries have it. */
    String outcome() {
        return status == 0
                ? "connection ended"
                : status == 303 ? "303 " + header("location") : Integer.toString(status);
    }
}
