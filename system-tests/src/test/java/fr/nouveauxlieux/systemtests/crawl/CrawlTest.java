package fr.nouveauxlieux.systemtests.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A crawl finds what it is sent to find, on a site that has every fault. */
class CrawlTest {

    private static final String WHOLE =
            "<html lang=fr><head><title>T</title><link rel=canonical href='https://x.example/'></head><body><h1>T</h1>%s</body></html>";

    private static final Map<String, String> PAGES = Map.of(
            "/",
                    WHOLE.formatted(
                            "<a href='/whole'>1</a><a href='/poor'>2</a><a href='/gone'>3</a><a href='/a.csv'>4</a>"),
            "/whole", WHOLE.formatted("<a href='/#absent'>1</a><a href='https://elsewhere.example/gone'>2</a>"),
            "/poor",
                    "<html><h1>1</h1><h1>2</h1><p style='color:red'>3</p><script>4</script>"
                            + "<img src='http://elsewhere.example/5.png'></html>",
            "/search",
                    WHOLE.formatted("<a href='/search?a=1'>1</a><a href='/search?a=2'>2</a><a href='/search?a=3'>3</a>"
                            + "<a href='/search?a=4'>4</a><a href='/search?a=5'>5</a>"));

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", CrawlTest::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String page = PAGES.get(exchange.getRequestURI().getPath());
        byte[] body = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        if (exchange.getRequestURI().getPath().equals("/poor")) {
            exchange.getResponseHeaders().set("Set-Cookie", "seen=1");
        }
        exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String site() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Test
    void everyFaultIsToldWithItsAddress() {
        assertThat(new Crawl(site()).from("/").faults())
                .contains("/gone answers 404", "/a.csv answers 404", "/whole leads to #absent, which / has not")
                .contains("/poor: no title", "/poor: no language", "/poor: 2 headings of level 1")
                .contains("/poor: leaves the cookie seen", "/poor: a script within the page")
                .anyMatch(fault -> fault.startsWith("/poor: no canonical address"))
                .anyMatch(fault -> fault.startsWith("/poor: written within: <p style"))
                .anyMatch(fault -> fault.startsWith("/poor: over HTTP from elsewhere: <img"))
                .noneMatch(fault -> fault.startsWith("/: ") || fault.startsWith("/whole: "));
    }

    @Test
    void ofPagesThatOnlyDifferByWhatIsSearchedAFewAreRead() {
        assertThat(new Crawl(site()).from("/search").pages())
                .contains("/search", "/search?a=1")
                .hasSizeLessThan(PAGES.get("/search").split("href").length);
    }
}
