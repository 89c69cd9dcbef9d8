package fr.nouveauxlieux.systemtests.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.partner.KeyText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product as it stands behind a proxy, spoken to by whoever means it no good. */
class HardenedPortalIT {

    private static final String IMPORTS = "/api/v1/sources/france-services/imports";
    private static final int PATIENCE_MILLIS = 120_000;
    private static final String HOUSES =
            """
            "id_fs","insee_dep","lib_fs","adresse","complement_adresse","insee_com","code_postal","lib_com","latitude","longitude","mail","telephone","h_lundi","h_mardi","h_mercredi","h_jeudi","h_vendredi","h_samedi","prise_rdv","commentaire","type_fs","format_fs","groupe_fs","labellisation_fs"
            "w1","59","France services Envoyée","1 rue des Essais",,"59350","59000","Lille",50.6292,3.0573,,,"09:00 - 12:00",,,,,,"Oui",,"Principal","Fixe",,"Espace labellisé 01/01/2020"
            "w2","35",,"3 rue Sans Nom",,"35238","35000","Rennes",48.1147,-1.6794,,,,,,,,,"Non",,"Principal","Fixe",,
            """;

    @TempDir
    private static Path folder;

    private static PortalProcess portal;
    private static KeyText key;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws SQLException {
        portal = PortalProcess.run(folder.resolve("data"), Map.of("NL_IMPORTS_LARGEST_BYTES", "100000"));
        key = KeyText.draw();
        try (Connection connection = portal.connect()) {
            insert(
                    connection,
                    "insert into partner_key (id, partner, secret_digest, issued_at, expires_at, version)"
                            + " values (?, 'Agence des Essais', ?, now(), now() + interval '1 day', 1)",
                    key.id().value(),
                    key.secretDigest());
            insert(
                    connection,
                    "insert into partner_key_scope (key_id, scope) values (?, ?)",
                    key.id().value(),
                    "imports:france-services");
        }
    }

    private static void insert(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private HttpResponse<String> post(byte[] body, String... headers) throws Exception {
        return client.send(
                request(IMPORTS)
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .headers(headers)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(request(address).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(portal.site() + address))
                .header("Authorization", "Bearer " + key.reveal());
    }

    /** All that the portal says to these bytes until it ends the connection, which it must. */
    private static String raw(String request) throws IOException {
        URI site = URI.create(portal.site());
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPartnersFileIsImportedAndWhatWasRefusedIsTold() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(HOUSES.getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<String> taken = post(packed.toByteArray(), "Content-Encoding", "gzip");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String address = taken.headers().firstValue("Location").orElseThrow();
        Await.until("the import", () -> get(address).body().contains("\"state\":\"done\""));
        assertThat(get(address).body()).contains("\"created\":1").contains("\"rejected\":1");
        assertThat(get(address + "/rejections.csv").body())
                .contains("line,scope")
                .contains("every place needs a name");
        assertThat(new ApiClient(portal.site()).get(address).statusCode()).isEqualTo(401);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithoutBeingKept() throws Exception {
        HttpResponse<String> refused = post("a,b\n".repeat(30_000).getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("content-too-large");
        assertThat(folder.resolve("data").resolve("imports").toFile().list()).isNullOrEmpty();
    }

    @Test
    void aSenderWhoFallsSilentIsSentAway() throws IOException {
        String answer = raw("POST " + IMPORTS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key.reveal()
                + "\r\nContent-Type: text/csv\r\nContent-Length: 1000\r\n\r\nid,");
        assertThat(answer).startsWith("HTTP/1.1 408 ").contains("application/problem+json");
    }

    @Test
    void headersThatNeverEndAreNotWaitedFor() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: local")).isEmpty();
    }

    static List<String> rudeRequests() {
        String host = "Host: localhost\r\nConnection: close\r\n";
        return List.of(
                "400;GET / HTTP/1.1\r\n" + host + "X-Long: " + "a".repeat(20_000) + "\r\n\r\n",
                "400;GET / HTTP/1.1\r\n" + host + "X-Many: a\r\n".repeat(150) + "\r\n",
                "400;GET /?q=" + "a".repeat(20_000) + " HTTP/1.1\r\n" + host + "\r\n",
                "400;GET /..%2f..%2fWEB-INF/web.xml HTTP/1.1\r\n" + host + "\r\n",
                "404;GET /WEB-INF/web.xml HTTP/1.1\r\n" + host + "\r\n",
                "404;GET /nulle-part HTTP/1.1\r\n" + host + "\r\n",
                "405;TRACE / HTTP/1.1\r\n" + host + "X-Secret: tralala\r\n\r\n",
                "405;PUT / HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n",
                "411;POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "413;POST / HTTP/1.1\r\n" + host
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3000000\r\n\r\na=b",
                "421;GET / HTTP/1.1\r\nHost: ailleurs.exemple\r\nConnection: close\r\n\r\n",
                "421;GET / HTTP/1.1\r\nHost: ailleurs.exemple\r\n" + host + "\r\n",
                "421;GET http://ailleurs.exemple/ HTTP/1.1\r\n" + host + "\r\n");
    }

    @ParameterizedTest
    @MethodSource("rudeRequests")
    void rudeRequestsAreRefusedAndLearnNothing(String expectedAndRequest) throws IOException {
        int status = Integer.parseInt(expectedAndRequest.substring(0, 3));
        String answer = raw(expectedAndRequest.substring(4));
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer)
                .doesNotContainIgnoringCase("payara")
                .doesNotContainIgnoringCase("grizzly")
                .doesNotContain("tralala", "ailleurs.exemple", "Exception", "\tat ")
                .doesNotContainIgnoringCase("\r\nServer:")
                .doesNotContainIgnoringCase("X-Powered-By");
    }

    @Test
    void everyPageOfErrorCarriesTheHeadersOfSecurityAndIsNotKept() throws IOException {
        for (String path : List.of("/nulle-part", "/WEB-INF/web.xml", "/api/v1/nulle-part")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer)
                    .as(path)
                    .contains("Content-Security-Policy: default-src 'self'")
                    .contains("X-Frame-Options: DENY")
                    .contains("Cache-Control: no-store");
        }
    }
}
