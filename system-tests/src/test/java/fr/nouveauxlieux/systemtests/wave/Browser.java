package fr.nouveauxlieux.systemtests.wave;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Someone’s browser without scripts: keeps the session's cookie, reads pages, sends the forms that stand in them with
 * what is typed, follows where it is led.
 */
final class Browser {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int SEE_OTHER = 303;
    private static final String BOUNDARY = "between-the-parts-of-the-form";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String site;
    private final Traffic traffic;
    private final String session;

    /** @param session what the cookie holds; empty for a visitor */
    Browser(String site, Traffic traffic, String session) {
        this.site = site;
        this.traffic = traffic;
        this.session = session;
    }

    /**
     * A name and a value of a form.
     *
     * @param file the name of the file that the value is the content of; empty where it is typed
     */
    record Field(String name, String value, String file) {
        Field(String name, String value) {
            this(name, value, "");
        }

        private String part() {
            String head = "Content-Disposition: form-data; name=\"" + name + "\"";
            String type = file.isEmpty() ? "" : "; filename=\"" + file + "\"\r\nContent-Type: application/pdf";
            return head + type + "\r\n\r\n" + value + "\r\n";
        }
    }

    /** Whatever the portal answers. */
    Page open(String address) {
        return send(asked(address).GET(), "GET", address);
    }

    /** A page that has to be there. */
    Page goTo(String address) {
        return open(address).expect(200);
    }

    /** As the form stands, with what was typed; led on to the page that follows where there is one. */
    Page submit(PageForm form) {
        Page answer = post(form);
        return answer.status() == SEE_OTHER ? open(answer.leadsTo()) : answer;
    }

    /** As {@link #submit}, without following. */
    Page post(PageForm form) {
        return form.isOfParts()
                ? send(
                        asked(form.target())
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .header("Origin", site)
                                .POST(BodyPublishers.ofString(parts(form.fields()))),
                        "POST",
                        form.target())
                : post(form.target(), "application/x-www-form-urlencoded", encode(form.fields()));
    }

    /** As scripts of pages do. @param token of a form of the portal */
    Page postJson(String address, String json, String token) {
        return send(
                asked(address)
                        .header("Content-Type", "application/json")
                        .header("Origin", site)
                        .header("X-Jeton", token)
                        .POST(BodyPublishers.ofString(json)),
                "POST",
                address);
    }

    private Page post(String target, String type, String body) {
        BodyPublisher content = BodyPublishers.ofString(body);
        return send(
                asked(target)
                        .header("Content-Type", type)
                        .header("Origin", site)
                        .POST(content),
                "POST",
                target);
    }

    private HttpRequest.Builder asked(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address.replaceFirst("#.*", "")))
                .timeout(PATIENCE);
        return session.isEmpty() ? request : request.header("Cookie", "nl_session=" + session);
    }

    private Page send(HttpRequest.Builder request, String method, String address) {
        try {
            long begun = System.nanoTime();
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            traffic.count(method, address, System.nanoTime() - begun);
            return new Page(
                    method + " " + address,
                    address,
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse("").replace(site, ""),
                    answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(List<Field> fields) {
        return fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String parts(List<Field> fields) {
        return fields.stream()
                .map(field -> "--" + BOUNDARY + "\r\n" + field.part())
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
    }
}
