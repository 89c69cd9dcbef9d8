package fr.nouveauxlieux.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.sample.SampleServer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard of forms, in front of a page that counts what is done. The proxy of this machine is believed. */
class ForgeryFilterHttpTest {

    private static final HttpSettings SETTINGS = SampleServer.SETTINGS;

    private final Counter counter = new Counter();
    private SampleServer server;

    private static final class Counter extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private int done;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            FormGuard guard = guard();
            guard.prepare(request, response);
            Object late = request.getAttribute(ForgeryFilter.TOO_LATE);
            response.getWriter()
                    .write(guard.token(request) + (late == null ? "" : " late " + request.getParameter("q")));
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            done++;
        }
    }

    @BeforeEach
    void start() throws Exception {
        server = new SampleServer(SETTINGS);
        server.with(new Away(), "/*")
                .with(new ForgeryFilter(SETTINGS, guard()), "/*")
                .with(counter, "/page", "/api/v1/x", "/courriels/desabonnement")
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static final class Away extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (request.getHeader("X-Away") != null) {
                PeopleAway.mark(request);
            }
            chain.doFilter(request, response);
        }
    }

    private static FormGuard guard() {
        return new FormGuard(new CurrentActor(), SETTINGS);
    }

    @Test
    void aFormOfOurPageWithItsCookieIsLetThrough() {
        HttpResponse<String> page = server.get("/page");
        HttpResponse<String> sent = post(page.body(), cookieOf(page), "Sec-Fetch-Site", "same-origin");
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(counter.done).isEqualTo(1);
    }

    @Test
    void anOldBrowserThatSaysNothingIsKnownByTheTokenAlone() {
        HttpResponse<String> page = server.get("/page");
        post(page.body(), cookieOf(page), "X-Nothing", "said");
        assertThat(counter.done).isEqualTo(1);
        assertThat(post("another", cookieOf(page), "X-Nothing", "said").statusCode())
                .isEqualTo(403);
        assertThat(counter.done).isEqualTo(1);
    }

    @Test
    void aScriptSendsTheTokenInAHeaderAndIsToldARefusalAsAProblem() {
        HttpResponse<String> page = server.get("/page");
        assertThat(server.ask("POST", "/page", "Cookie", cookieOf(page), FormGuard.HEADER, page.body())
                        .statusCode())
                .isEqualTo(200);
        assertThat(counter.done).isEqualTo(1);
        HttpResponse<String> refused =
                server.ask("POST", "/page", "Cookie", cookieOf(page), FormGuard.HEADER, "another");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        HttpResponse<String> foreign = server.ask(
                "POST",
                "/page",
                "Cookie",
                cookieOf(page),
                FormGuard.HEADER,
                page.body(),
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(counter.done).isEqualTo(1);
    }

    @Test
    void whoeverCannotBeRecognisedForWantOfTheDatabaseIsAskedToComeBackAndChangesNothing() {
        HttpResponse<String> page = server.get("/page");
        HttpResponse<String> form = post(page.body(), cookieOf(page), "X-Away", "yes");
        assertThat(form.statusCode()).isEqualTo(503);
        HttpResponse<String> script =
                server.ask("POST", "/page", "Cookie", cookieOf(page), FormGuard.HEADER, page.body(), "X-Away", "yes");
        assertThat(script.statusCode()).isEqualTo(503);
        assertThat(script.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(script.headers().firstValue("Retry-After")).contains("30");
        assertThat(counter.done).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,cross-site",
        "Sec-Fetch-Site,same-site",
        "Origin,https://mal.example",
        "Origin,null",
        "Origin,http://lieux.exemple",
        "Origin,https://lieux.exemple.mal.example"
    })
    void whatAnotherSiteSendsIsRefusedEvenWithTheToken(String header, String value) {
        HttpResponse<String> page = server.get("/page");
        assertThat(post(page.body(), cookieOf(page), header, value).statusCode())
                .isEqualTo(403);
        assertThat(counter.done).isZero();
    }

    @Test
    void thePublicAddressIsOurs() {
        HttpResponse<String> page = server.get("/page");
        post(page.body(), cookieOf(page), "Origin", "https://lieux.exemple");
        assertThat(counter.done).isEqualTo(1);
    }

    @Test
    void ourOwnFormSentTooLateIsShownAgainWithWhatWasTyped() {
        HttpResponse<String> late = post("outdated", "nl_form=0123456789012345678901", "Sec-Fetch-Site", "same-origin");
        assertThat(late.body()).endsWith(" late typed");
        assertThat(counter.done).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void everyMethodThatChangesIsGuarded(String method) {
        assertThat(server.ask(method, "/page", "Sec-Fetch-Site", "same-origin").statusCode())
                .isIn(403, 405);
    }

    @Test
    void theApiIsLeftOut() {
        assertThat(server.ask("POST", "/api/v1/x").statusCode()).isEqualTo(200);
    }

    @Test
    void aMailProgramMayUnsubscribeWithoutOurForm() {
        assertThat(oneClick("/courriels/desabonnement?lien=x", "List-Unsubscribe=One-Click"))
                .isEqualTo(200);
        assertThat(counter.done).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/courriels/desabonnement,List-Unsubscribe=Other",
        "/courriels/desabonnement,q=1",
        "/page,List-Unsubscribe=One-Click",
        "/courriels/../page,List-Unsubscribe=One-Click"
    })
    void andNothingElse(String address, String body) {
        assertThat(oneClick(address, body)).isIn(400, 403);
        assertThat(counter.done).isZero();
    }

    private int oneClick(String address, String body) {
        return server.post(
                        address,
                        body.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .statusCode();
    }

    @Test
    void behindHttpsTheCookieIsBoundToHostAndHttps() {
        String cookie = server.get("/page", "X-Forwarded-Proto", "https")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie)
                .startsWith("__Host-nl_form=")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("Domain");
        assertThat(server.get("/page").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("nl_form=")
                .doesNotContain("Secure");
    }

    private HttpResponse<String> post(String token, String cookie, String header, String value) {
        return server.post(
                "/page",
                ("q=typed&jeton=" + token).getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie,
                header,
                value);
    }

    private static String cookieOf(HttpResponse<String> page) {
        return page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }
}
