package fr.nouveauxlieux.systemtests.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page of somebody else, at another address than the portal's, into which a code was copied. */
final class ForeignSite implements AutoCloseable {

    private final HttpServer server;

    /** @param code HTML as the portal gives it */
    ForeignSite(String code) {
        String page = "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Mairie</title>"
                + "<link rel=\"icon\" href=\"data:,\"></head><body><h1>Nos lieux</h1>" + code + "</body></html>";
        byte[] content = page.getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
    }

    /** Without a slash at its end. */
    String site() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Goes there with a browser that knows the portal, which minds only what the portal does. */
    void isVisitedBy(Visitor visitor) {
        visitor.conduct().allowSite(site());
        visitor.page().navigate(site() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
