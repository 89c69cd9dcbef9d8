package fr.nouveauxlieux.systemtests.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Someone at the portal with cookies of their own, in a network of their own: the portal believes its proxy, which these
 * connections stand for. Follows nothing by itself.
 */
final class Attacker {

    private static final AtomicInteger NETWORKS = new AtomicInteger();
    private static final byte[] NOTHING = {};
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private final Connection connection;
    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    Attacker(Connection connection) {
        this(connection, nextAddress());
    }

    Attacker(Connection connection, String address) {
        this.connection = connection;
        this.address = address;
    }

    /** Of a network that nobody has come from yet. */
    static String nextAddress() {
        int number = NETWORKS.incrementAndGet();
        return "10." + number / 250 + "." + number % 250 + ".7";
    }

    String address() {
        return address;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    Attacker with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** Another browser of the same person: the same cookies, from then on its own. */
    Attacker twin() {
        Attacker twin = new Attacker(connection, address);
        twin.cookies.putAll(cookies);
        twin.token = token;
        return twin;
    }

    Answer get(String target) {
        return send("GET", target, List.of(), NOTHING);
    }

    /** A form exactly as given: the token is the caller's matter. */
    Answer post(String target, Map<String, String> fields, String... headers) {
        List<String> all = new ArrayList<>(List.of(FORM));
        all.addAll(Arrays.asList(headers));
        return send("POST", target, all, encode(fields).getBytes(StandardCharsets.UTF_8));
    }

    /** As our own pages send a form: with the token that this browser's pages hold. */
    Answer submit(String target, Map<String, String> fields) {
        return post(target, withToken(fields), "Origin: http://" + connection.host());
    }

    Map<String, String> withToken(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jeton", token());
        return all;
    }

    /** Of someone signed in as long as the session lasts; of a visitor as long as the cookie of forms does. */
    String token() {
        if (token.isEmpty()) {
            token = findToken("/compte/profil")
                    .or(() -> findToken("/connexion"))
                    .orElseThrow(() -> new IllegalStateException("no form for " + address));
        }
        return token;
    }

    private Optional<String> findToken(String page) {
        return get(page).findToken();
    }

    Answer send(String method, String target, List<String> headers, byte[] body) {
        List<String> all = new ArrayList<>(headers);
        if (headers.stream().noneMatch(header -> header.regionMatches(true, 0, "X-Forwarded-For:", 0, 16))) {
            all.add("X-Forwarded-For: " + address);
        }
        if (!cookies.isEmpty() && headers.stream().noneMatch(header -> header.startsWith("Cookie:"))) {
            all.add("Cookie: " + cookieHeader());
        }
        Answer answer = connection.send(method, target, all, body);
        answer.listHeaders("set-cookie").forEach(this::keep);
        return answer;
    }

    String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String cookie) {
        String name = cookie.substring(0, cookie.indexOf('='));
        String value = cookie.substring(name.length() + 1).replaceFirst(";.*", "");
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
        if (name.equals("nl_session")) {
            token = "";
        }
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
