package fr.nouveauxlieux.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.sample.SampleServer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersHttpTest {

    private static final class Hello extends ReadingServlet {
        @Override
        protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            send(request, response, "text/plain", new byte[] {'o', 'k'});
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersOfSecurity() throws Exception {
        try (SampleServer server = new SampleServer(SampleServer.SETTINGS).with(new Hello(), "/page", "/api/x")) {
            server.start();
            for (String path : new String[] {"/page", "/api/x", "/api/nowhere", "/nowhere"}) {
                HttpHeaders headers = server.get(path).headers();
                assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                        .as(path)
                        .contains("default-src 'self'")
                        .contains("object-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .contains("connect-src 'self' https://fond.exemple")
                        .doesNotContain("unsafe");
                assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
                assertThat(headers.firstValue("Referrer-Policy")).isPresent();
                assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
                assertThat(headers.firstValue("Permissions-Policy").orElseThrow())
                        .contains("geolocation=(self)");
            }
        }
    }

    @Test
    void onePageAloneMayBeFramedByOthersAndOneAloneFramesIt() throws Exception {
        try (SampleServer server = new SampleServer(SampleServer.SETTINGS)
                .with(new Hello(), "/integration")
                .with(new Hello(), "/integration/carte.js")
                .with(new Hello(), "/integrer")) {
            server.start();
            HttpHeaders embedded = server.get("/integration").headers();
            assertThat(embedded.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors *")
                    .contains("frame-src 'none'")
                    .contains("default-src 'self'");
            assertThat(embedded.firstValue("X-Frame-Options")).isEmpty();
            assertThat(embedded.firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");

            for (String path : new String[] {"/integrer", "/integration/carte.js", "/integration/nowhere", "/lieux"}) {
                HttpHeaders headers = server.get(path).headers();
                assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                        .as(path)
                        .contains("frame-ancestors 'none'")
                        .contains(path.equals("/integrer") ? "frame-src 'self'" : "frame-src 'none'");
                assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
            }
        }
    }

    @Test
    void whoAsksTooMuchIsAskedToWaitAndTheOthersAreNot() throws Exception {
        try (SampleServer server = new SampleServer(SampleServer.settings(3)).with(new Hello(), "/api/x")) {
            server.start();
            for (int i = 0; i < 3; i++) {
                assertThat(server.get("/api/x", "X-Forwarded-For", "192.0.2.1").statusCode())
                        .isEqualTo(200);
            }
            HttpResponse<String> refused = server.get("/api/x", "X-Forwarded-For", "192.0.2.1");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("too-many-requests");
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 20L);
            assertThat(server.get("/api/x", "X-Forwarded-For", "192.0.2.2").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void pagesHaveAShareOfTheirOwnAndAPersonIsToldByAPage() throws Exception {
        try (SampleServer server = new SampleServer(SampleServer.settings(2))
                .with(new Hello(), "/api/x")
                .with(new Hello(), "/lieux/x")) {
            server.start();
            for (int i = 0; i < 2; i++) {
                assertThat(server.get("/lieux/x", "X-Forwarded-For", "192.0.2.1")
                                .statusCode())
                        .isEqualTo(200);
            }
            HttpResponse<String> refused = server.get("/lieux/x", "X-Forwarded-For", "192.0.2.1");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).doesNotContain("problem");
            assertThat(server.get("/api/x", "X-Forwarded-For", "192.0.2.1").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aBrokenEscapeIsRefusedRatherThanLeftOut() throws Exception {
        try (SampleServer server = new SampleServer(SampleServer.SETTINGS).with(new Hello(), "/api/x")) {
            server.start();
            for (String query : new String[] {"q=%zz", "q=100%", "q=%a"}) {
                assertThat(server.getRaw("/api/x?" + query))
                        .as(query)
                        .startsWith("HTTP/1.1 400 ")
                        .contains("application/problem+json")
                        .contains("hexadecimal");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"10.1.2.3, 200", "192.0.2.1, 404"})
    void metricsAreForThoseWhoRunTheService(String client, int status) throws Exception {
        try (SampleServer server = new SampleServer(SampleServer.SETTINGS)
                .with(new MetricsGuardFilter(SampleServer.SETTINGS), "/metrics/*")
                .with(new Hello(), "/metrics/*")) {
            server.start();
            assertThat(server.get("/metrics", "X-Forwarded-For", client).statusCode())
                    .isEqualTo(status);
        }
    }
}
