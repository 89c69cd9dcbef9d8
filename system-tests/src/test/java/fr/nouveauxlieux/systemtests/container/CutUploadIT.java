package fr.nouveauxlieux.systemtests.container;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A network that breaks in the middle of a file, over a socket of our own that really goes away. */
@ExtendWith(ArquillianExtension.class)
public class CutUploadIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"jeton\" value=\"([^\"]+)\"");
    private static final int MEBIBYTE = 1 << 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    @Inject
    private InContainer inContainer;

    private static byte[] largePdf() {
        String line = "% a comment that fills the document and says nothing at all, line by line\n";
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + line.repeat(5 * MEBIBYTE / line.length())
                        + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(US_ASCII);
    }

    private HttpRequest.Builder ask(Person person, String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + request.getLocalPort() + address))
                .header("Cookie", "nl_session=" + person.session().value());
    }

    /** By a connection of its own: one kept since before the break may be closed as it is used again. */
    private static HttpResponse<byte[]> answer(HttpRequest.Builder asked) {
        try {
            return HttpClient.newHttpClient().send(asked.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(Person person) {
        HttpResponse<byte[]> page = answer(ask(person, request.getContextPath() + "/compte/sessions"));
        Matcher matcher = TOKEN.matcher(new String(page.body(), UTF_8));
        assertThat(matcher.find()).as("the token of a form").isTrue();
        return matcher.group(1);
    }

    private HttpRequest.Builder send(Person person, String token, String method, String address, BodyPublisher body) {
        return ask(person, address)
                .header("X-Jeton", token)
                .header("Tus-Resumable", "1.0.0")
                .method(method, body);
    }

    private String announce(Person person, String token, DossierId dossier, long bytes) {
        String path =
                Base64.getEncoder().encodeToString(drafts.fileField().toString().getBytes(UTF_8));
        String name = Base64.getEncoder().encodeToString("étude.pdf".getBytes(UTF_8));
        HttpResponse<byte[]> announced = answer(
                send(person, token, "POST", request.getContextPath() + "/envois/" + dossier, BodyPublishers.noBody())
                        .header("Upload-Length", Long.toString(bytes))
                        .header("Upload-Metadata", "filename " + name + ",path " + path));
        assertThat(announced.statusCode())
                .as(new String(announced.body(), UTF_8))
                .isEqualTo(201);
        return announced.headers().firstValue("Location").orElseThrow();
    }

    private long offset(Person person, String address) {
        HttpResponse<byte[]> told = answer(ask(person, address).method("HEAD", BodyPublishers.noBody()));
        assertThat(told.statusCode()).isEqualTo(200);
        return told.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    /** Announces all of it to HTTP, and goes away after a part. */
    private void sendAndBreak(Person person, String token, String address, byte[] content, int part)
            throws IOException {
        String head = "PATCH " + address + " HTTP/1.1\r\nHost: 127.0.0.1:" + request.getLocalPort()
                + "\r\nCookie: nl_session=" + person.session().value() + "\r\nX-Jeton: " + token
                + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream"
                + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", request.getLocalPort())) {
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            socket.getOutputStream().write(content, 0, part);
            socket.getOutputStream().flush();
            inContainer.await("the first piece", () -> {
                requireSilence(socket);
                return offset(person, address) >= MEBIBYTE;
            });
        }
    }

    /** Nothing is answered before all came, unless it is refused. */
    private static void requireSilence(Socket socket) {
        try {
            InputStream said = socket.getInputStream();
            assertThat(new String(said.readNBytes(said.available()), UTF_8)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> append(Person person, String token, String address, long from, byte[] rest) {
        return answer(send(person, token, "PATCH", address, BodyPublishers.ofByteArray(rest))
                .header("Upload-Offset", Long.toString(from))
                .header("Content-Type", "application/offset+octet-stream"));
    }

    @Test
    void anUploadGoesOnFromWhereTheNetworkBroke() throws IOException {
        Person author = people.person("cut-author");
        DossierId dossier = drafts.begin(author, "W902000001");
        byte[] content = largePdf();
        String token = token(author);
        String address = announce(author, token, dossier, content.length);

        sendAndBreak(author, token, address, content, content.length / 2);
        long safe = offset(author, address);
        assertThat(safe).isBetween((long) MEBIBYTE, (long) content.length / 2);
        assertThat(append(author, token, address, safe + 1, new byte[10]).statusCode())
                .isEqualTo(409);
        byte[] rest = Arrays.copyOfRange(content, (int) offset(author, address), content.length);
        assertThat(append(author, token, address, content.length - rest.length, rest)
                        .statusCode())
                .isEqualTo(204);
        assertThat(offset(author, address)).isEqualTo(content.length);

        inContainer.await(
                "the inspection", () -> new String(answer(ask(author, address)).body(), UTF_8).contains("\"safe\""));
        String file = address.substring(address.lastIndexOf('/'));
        HttpResponse<byte[]> download = answer(ask(author, request.getContextPath() + "/fichiers" + file));
        assertThat(download.body()).isEqualTo(content);
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("%C3%A9tude.pdf");
        assertThat(download.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(download.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
    }

    @Test
    void nothingIsTakenWithoutTheTokenOfAFormNorFromStrangers() {
        Person author = people.person("cut-owner");
        Person stranger = people.person("cut-stranger");
        DossierId dossier = drafts.begin(author, "W902000002");
        String token = token(author);
        String address = announce(author, token, dossier, 100);
        assertThat(append(author, "wrong", address, 0, new byte[10]).statusCode())
                .isEqualTo(403);
        assertThat(append(stranger, token(stranger), address, 0, new byte[10]).statusCode())
                .isEqualTo(403);
        assertThat(offset(author, address)).isZero();
        HttpResponse<byte[]> peek = answer(ask(stranger, address).method("HEAD", BodyPublishers.noBody()));
        assertThat(peek.statusCode()).isEqualTo(403);
        assertThat(append(author, token, address, 0, new byte[101]).statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<byte[]> post(Person person, String address, String token, String disposition, String content) {
        String boundary = "between-the-parts";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"jeton\"\r\n\r\n" + token + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n--"
                + boundary + "--\r\n";
        return answer(ask(person, address)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    private String page(Person person, String address) {
        return new String(answer(ask(person, address)).body(), UTF_8);
    }

    @Test
    void withoutScriptsAFileIsSentFromAPageAndTakenAwayThere() {
        Person author = people.person("plain-author");
        DossierId dossier = drafts.begin(author, "W902000003");
        String address = request.getContextPath() + "/pieces/" + dossier + "?champ=" + drafts.fileField();
        String token = token(author);
        assertThat(page(author, address)).contains("type=\"file\"", "Aucune pièce");

        HttpResponse<byte[]> refused = post(author, address, token, "name=\"file\"; filename=\"virus.exe\"", "MZ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(new String(refused.body(), UTF_8)).contains("virus.exe", "format");
        HttpResponse<byte[]> none = post(author, address, token, "name=\"file\"; filename=\"\"", "");
        assertThat(none.statusCode()).isEqualTo(422);

        String content = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        HttpResponse<byte[]> sent = post(author, address, token, "name=\"file\"; filename=\"plan.pdf\"", content);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElseThrow()).contains("fait=piece-received");
        inContainer.await("the inspection", () -> page(author, address).contains("/fichiers/"));
        String shown = page(author, address);
        assertThat(shown).contains("plan.pdf", "reçue et vérifiée");

        Matcher file = Pattern.compile("name=\"retirer\" value=\"([^\"]+)\"").matcher(shown);
        assertThat(file.find()).isTrue();
        HttpResponse<byte[]> removed = post(author, address, token, "name=\"retirer\"", file.group(1));
        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(page(author, address)).doesNotContain("plan.pdf");
    }

    @Test
    void aBodyThatIsTooLargeIsNotEvenRead() throws IOException {
        Person author = people.person("plain-large");
        DossierId dossier = drafts.begin(author, "W902000004");
        String address = request.getContextPath() + "/pieces/" + dossier + "?champ=" + drafts.fileField();
        String head = "POST " + address + " HTTP/1.1\r\nHost: 127.0.0.1:" + request.getLocalPort()
                + "\r\nCookie: nl_session=" + author.session().value()
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 400000000\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", request.getLocalPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            String said = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(said).startsWith("HTTP/1.1 303 ").contains("trop-grand=1&champ=" + drafts.fileField());
        }
        assertThat(page(author, address + "&trop-grand=1")).contains("trop grand");
    }
}
