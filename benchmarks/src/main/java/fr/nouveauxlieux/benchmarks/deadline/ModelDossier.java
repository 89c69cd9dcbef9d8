package fr.nouveauxlieux.benchmarks.deadline;

import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dossier that lacks nothing, written over HTTP: some 80 answers, 30 kB of them, and three files. */
final class ModelDossier {

    private static final String ANSWERS = "complete-dossier.json";
    private static final int AT_ONCE = 50;
    private static final List<String> FILES = List.of("statutes", "support-letters", "occupation-title");
    private static final Pattern DOSSIER = Pattern.compile("/dossiers/([0-9a-z]{16})");
    private static final String BOUNDARY = "between-the-parts";
    private static final String FILE = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    private static final int LOOKS = 300;
    private static final long LOOK_AGAIN_MILLISECONDS = 200;

    private final ApplicantClient client;
    private final Applicant author;

    ModelDossier(ApplicantClient client, Applicant author) {
        this.client = client;
        this.author = author;
    }

    /** @return the author with the dossier, which can be submitted */
    Applicant write() throws IOException, InterruptedException {
        String address = "/appels/" + Wave.CALL + "/deposer";
        String token = ApplicantClient.tokenOf(client.getPage(author.session(), address));
        HttpResponse<byte[]> begun =
                client.submit(author.session(), address, token, "organisation=" + author.organisation());
        Matcher dossier = DOSSIER.matcher(begun.headers().firstValue("Location").orElse(""));
        if (!dossier.find()) {
            throw ApplicantClient.unexpected(begun);
        }
        Applicant with = new Applicant(
                author.rank(), author.session(), author.account(), author.organisation(), dossier.group(1));
        sendAnswers(with, token);
        for (String path : FILES) {
            sendFile(with, token, path);
        }
        awaitCompleteness(with);
        return with;
    }

    private void sendAnswers(Applicant with, String token) throws IOException, InterruptedException {
        List<Map<String, Object>> changes = new ArrayList<>();
        answers()
                .forEach((path, value) -> changes.add(
                        Map.of("path", path, "value", value, "base", 0, "key", "complete-" + changes.size())));
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            List<Map<String, Object>> part = changes.subList(from, Math.min(changes.size(), from + AT_ONCE));
            HttpResponse<byte[]> answer = client.post(
                    with.session(),
                    "/dossiers/" + with.dossier() + "/reponses",
                    "application/json",
                    BodyPublishers.ofString(Json.write(part)),
                    token);
            if (answer.statusCode() != ApplicantClient.OK
                    || ApplicantClient.text(answer).contains("\"refused\"")) {
                throw ApplicantClient.unexpected(answer);
            }
        }
    }

    private static Map<String, Object> answers() throws IOException {
        try (InputStream json = ModelDossier.class.getResourceAsStream(ANSWERS)) {
            return Json.readObject(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void sendFile(Applicant with, String token, String path) throws IOException, InterruptedException {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"jeton\"\r\n\r\n" + token + "\r\n--"
                + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + path + ".pdf\"\r\n\r\n"
                + FILE + "\r\n--" + BOUNDARY + "--\r\n";
        HttpResponse<byte[]> sent = client.post(
                with.session(),
                "/pieces/" + with.dossier() + "?champ=" + path,
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofString(body),
                token);
        if (sent.statusCode() != ApplicantClient.SEE_OTHER) {
            throw ApplicantClient.unexpected(sent);
        }
    }

    /** Files are inspected in the background. */
    private void awaitCompleteness(Applicant with) throws IOException, InterruptedException {
        String address = "/dossiers/" + with.dossier() + "/verifier";
        String page = client.getPage(with.session(), address);
        for (int look = 0; look < LOOKS && !isReady(page, address); look++) {
            Thread.sleep(LOOK_AGAIN_MILLISECONDS);
            page = client.getPage(with.session(), address);
        }
        if (!isReady(page, address)) {
            throw new IOException("expected a dossier that lacks nothing: " + page);
        }
    }

    private static boolean isReady(String page, String address) {
        return page.contains("action=\"" + address + "\"");
    }
}
