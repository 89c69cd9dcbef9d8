package fr.nouveauxlieux.systemtests.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A directory of companies that knows one establishment, knows of another that there is none, and is away for all else. */
final class CompanyDirectoryOfTests implements AutoCloseable {

    static final String KNOWN = "73282932000074";
    static final String UNKNOWN = "55203253400646";
    static final String NAME = "LES AMIS DU LIEU";

    private static final String FOUND =
            """
            {"results": [{"siren": "732829320", "nom_complet": "LES AMIS DU LIEU", "nature_juridique": "9220",
              "siege": {"siret": "73282932000074", "etat_administratif": "A", "adresse": "1 RUE DU LIEU 59000 LILLE"}}]}""";
    private static final String NONE = "{\"results\": []}";

    private final HttpServer server;

    CompanyDirectoryOfTests() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/search", CompanyDirectoryOfTests::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getQuery()) {
            case "q=" + KNOWN -> send(exchange, 200, FOUND);
            case "q=" + UNKNOWN -> send(exchange, 200, NONE);
            default -> send(exchange, 503, "");
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
