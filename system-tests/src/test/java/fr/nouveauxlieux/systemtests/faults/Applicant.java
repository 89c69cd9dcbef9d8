package fr.nouveauxlieux.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
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
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Someone who applies, with an organisation of their own, in a browser that keeps its cookies while the portal is gone
 * and comes back elsewhere. Requests break with {@link IOException} where no whole answer comes.
 */
final class Applicant {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSPHRASE = "girafe tambour nuage cerise";
    private static final Pattern DOSSIER = Pattern.compile("/dossiers/([0-9a-z]{16})");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int SEE_OTHER = 303;

    private final KillablePortal portal;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private String token = "";

    private Applicant(KillablePortal portal) {
        this.portal = portal;
    }

    /** Registers, proves the address, signs in and adds an organisation, as people do. */
    static Applicant join(KillablePortal portal) throws IOException {
        int number = COUNT.incrementAndGet();
        String address = "candidate." + number + "@example.fr";
        Applicant applicant = new Applicant(portal);
        applicant.submit(
                "/inscription",
                Map.of("given", "Camille", "family", "Dubois", "email", address, "passphrase", PASSPHRASE));
        String link = portal.mails().awaitLink(address, "/inscription/confirmer");
        applicant.submit(
                "/inscription/confirmer", Map.of("lien", link.replaceFirst(".*lien=", ""), "passphrase", PASSPHRASE));
        applicant.token = "";
        applicant.submit("/connexion", Map.of("email", address, "passphrase", PASSPHRASE));
        applicant.token = "";
        applicant.submit(
                "/compte/organisations/ajouter",
                Map.of("number", "W75123456" + number, "named", "oui", "name", "Atelier numéro " + number));
        return applicant;
    }

    /** @return the identifier of a new dossier, beside those begun before */
    String begin(String call) throws IOException {
        String address = "/appels/" + call + "/deposer";
        Element organisation = Jsoup.parse(text(get(address))).selectFirst("input[name=organisation]");
        assertThat(organisation).as("an organisation to apply for").isNotNull();
        HttpResponse<byte[]> begun =
                submit(address, Map.of("organisation", organisation.attr("value"), "another", "oui"));
        String location = begun.headers().firstValue("Location").orElse("");
        Matcher dossier = DOSSIER.matcher(location);
        assertThat(dossier.find())
                .as("%s leading to the dossier: %s", begun.statusCode(), location)
                .isTrue();
        return dossier.group(1);
    }

    /** As the pages' scripts do. */
    HttpResponse<byte[]> sendAnswers(String dossier, String json) throws IOException {
        return send(
                "/dossiers/" + dossier + "/reponses",
                "application/json",
                BodyPublishers.ofString(json),
                Map.of("X-Jeton", token()));
    }

    /**
     * Sends a file in one piece, as the pages' scripts do.
     *
     * @return its address, which tells its state
     */
    String sendFile(String dossier, String path, String name, byte[] content) throws IOException {
        HttpResponse<byte[]> announced = send(
                "/envois/" + dossier,
                "application/offset+octet-stream",
                BodyPublishers.noBody(),
                Map.of(
                        "X-Jeton",
                        token(),
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Length",
                        Integer.toString(content.length),
                        "Upload-Metadata",
                        "filename " + coded(name) + ",path " + coded(path)));
        assertThat(announced.statusCode()).as(text(announced)).isEqualTo(CREATED);
        String address = announced.headers().firstValue("Location").orElseThrow();
        HttpResponse<byte[]> sent = send(HttpRequest.newBuilder(URI.create(portal.site() + address))
                .header("X-Jeton", token())
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(content)));
        assertThat(sent.statusCode()).as(text(sent)).isEqualTo(NO_CONTENT);
        return address;
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return whether the portal says that it is submitted */
    boolean submits(String dossier) throws IOException {
        HttpResponse<byte[]> answer = submit("/dossiers/" + dossier + "/verifier", Map.of());
        if (answer.statusCode() >= 500) {
            return false;
        }
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(SEE_OTHER);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .startsWith("/dossiers/" + dossier + "/recepisse");
        return true;
    }

    HttpResponse<byte[]> get(String address) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(portal.site() + address)).GET());
    }

    private HttpResponse<byte[]> submit(String address, Map<String, String> fields) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jeton", token());
        String form = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(address, "application/x-www-form-urlencoded", BodyPublishers.ofString(form), Map.of());
    }

    private HttpResponse<byte[]> send(String address, String type, BodyPublisher body, Map<String, String> headers)
            throws IOException {
        String site = portal.site();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address))
                .header("Content-Type", type)
                .header("Origin", site)
                .POST(body);
        headers.forEach(request::header);
        return send(request);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        try {
            return browser.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Of someone signed in as long as the session lasts, which outlives the portal's process. */
    private synchronized String token() throws IOException {
        if (token.isEmpty()) {
            for (String page : new String[] {"/compte/profil", "/connexion"}) {
                Element field = Jsoup.parse(text(get(page))).selectFirst("input[name=jeton]");
                if (field != null && token.isEmpty()) {
                    token = field.attr("value");
                }
            }
        }
        return token;
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
