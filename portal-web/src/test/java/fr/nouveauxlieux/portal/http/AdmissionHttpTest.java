package fr.nouveauxlieux.portal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.portal.sample.SampleServer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionHttpTest {

    private static final class Reader extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            int size = request.getInputStream().readAllBytes().length;
            response.setContentType("text/plain");
            response.getOutputStream().print("read " + size);
        }
    }

    private SampleServer server;

    @BeforeEach
    void start() throws Exception {
        server = new SampleServer(SampleServer.SETTINGS)
                .with(
                        new Reader(),
                        "/page",
                        "/api/v1/x",
                        "/api/v1/sources/*",
                        "/pieces/*",
                        "/envois/*",
                        "/courriers/*",
                        "/agents/courriers/*",
                        "/conventions/*",
                        "/agents/pieces-convention/*")
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "127.0.0.1:1",
                "[::1]:8080",
                "lieux.exemple",
                "Lieux.Exemple:443",
                "lieux-bis.exemple"
            })
    void thePortalAnswersByItsOwnNames(String host) throws IOException {
        assertThat(server.askRaw("GET /page HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ailleurs.exemple",
                "lieux.exemple.ailleurs.exemple",
                "ailleurs.exemple:80",
                "127.0.0.2",
                "lieux.exemple."
            })
    void underAnothersNameNothingIsSaidButThat(String host) throws IOException {
        String answer = server.askRaw("GET /page HTTP/1.1", "Host: " + host);
        assertThat(answer)
                .startsWith("HTTP/1.1 421 ")
                .contains("no-store")
                .contains("Content-Security-Policy")
                .doesNotContain("ailleurs");
    }

    @Test
    void aNameForwardedByWhoeverAsksCountsForNothing() throws IOException {
        assertThat(server.askRaw("GET /page HTTP/1.1", "Host: localhost", "X-Forwarded-Host: ailleurs.exemple"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("ailleurs");
    }

    @ParameterizedTest
    @CsvSource({"/page, 413", "/api/v1/x, 413"})
    void aBodyThatIsTooLargeIsNotRead(String path, int status) {
        HttpResponse<String> answer = server.post(path, new byte[2_001]);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("read 2001");
        assertThat(server.post(path, new byte[2_000]).body()).isEqualTo("read 2000");
    }

    @Test
    void aProgramIsToldByAProblem() {
        HttpResponse<String> answer = server.post("/api/v1/x", new byte[2_001]);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("content-too-large");
    }

    @Test
    void aBodyTellsItsSizeButForFilesThatAreCountedAsTheyArrive() {
        assertThat(server.postUnsized("/page", new byte[5]).statusCode()).isEqualTo(411);
        assertThat(server.postUnsized("/api/v1/sources/x/imports", new byte[5_000])
                        .body())
                .isEqualTo("read 5000");
    }

    @Test
    void filesOfDossiersAreLargerThanForms() {
        assertThat(server.postUnsized("/envois/x", new byte[5_000]).body()).isEqualTo("read 5000");
        assertThat(server.post("/pieces/x", new byte[5_000]).body()).isEqualTo("read 5000");
        assertThat(server.post("/courriers/x", new byte[5_000]).body()).isEqualTo("read 5000");
        assertThat(server.post("/agents/courriers/x", new byte[5_000]).body()).isEqualTo("read 5000");
        assertThat(server.post("/conventions/x", new byte[5_000]).body()).isEqualTo("read 5000");
        assertThat(server.post("/agents/pieces-convention/x", new byte[5_000]).body())
                .isEqualTo("read 5000");
        assertThat(server.post("/pieces/../page", new byte[5_000]).body()).doesNotContain("read");
    }

    @Test
    void piecesOfFilesAreSentByAMethodOfTheirOwn() throws IOException {
        assertThat(server.askRaw("PATCH /envois/x/y HTTP/1.1", "Host: localhost", "Content-Length: 0"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(server.askRaw("PATCH /pieces/x HTTP/1.1", "Host: localhost", "Content-Length: 0"))
                .startsWith("HTTP/1.1 405 ");
        assertThat(server.askRaw("DELETE /envois/x/y HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 405 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void methodsThatDoNothingHereAreRefused(String method) throws IOException {
        assertThat(server.askRaw(method + " /page HTTP/1.1", "Host: localhost", "X-Secret: tralala"))
                .startsWith("HTTP/1.1 405 ")
                .doesNotContain("tralala");
    }

    @Test
    void encryptionIsInsistedOnBehindATrustedProxyOnly() {
        assertThat(server.get("/page", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(server.get("/page").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void whatIsOpenMayBeReadByOtherOriginsAndPagesMayNot() {
        assertThat(server.get("/page").headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("same-origin");
        assertThat(server.get("/api/v1/x").headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("cross-origin");
        assertThat(server.get("/page").headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.77, 192.0.2.0/24", "2001:db8:1:2:3:4:5:6, 2001:db8:1:0:0:0:0:0/48", "nom.exemple, ''", "'', ''"
    })
    void onlyTheNetworkOfAnAddressIsKept(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lieux.exemple", "https://", "https://lieux.exemple/page", "https://a@b", "ftp://a"})
    void aPublicAddressThatIsNoneStopsTheStart(String address) {
        assertThatThrownBy(() -> new HttpSettings(address, List.of(), List.of(), 1, 1, 1, List.of(), List.of(), 1))
                .hasMessageContaining("nl.web.public-address");
    }
}
