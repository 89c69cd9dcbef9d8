package fr.nouveauxlieux.portal.sample;

import fr.nouveauxlieux.portal.http.AddressRange;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.http.OpenInterfaceFilter;
import fr.nouveauxlieux.portal.http.RateLimitFilter;
import fr.nouveauxlieux.portal.http.SecurityHeadersFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Servlets behind the portal's filters, on a free port of this machine. */
public final class SampleServer implements AutoCloseable {

    public static final HttpSettings SETTINGS = settings(0);

    private final Server server = new Server();
    private final ServletContextHandler context = new ServletContextHandler("/", false, false);
    private final HttpClient client = HttpClient.newHttpClient();

    public SampleServer(HttpSettings settings) {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        filter(new SecurityHeadersFilter(settings), "/*");
        filter(new OpenInterfaceFilter(), "/api/*", "/tiles/*");
        filter(new AdmissionFilter(settings), "/*");
        filter(new RateLimitFilter(settings), "/api/*", "/tiles/*", "/lieux/*");
    }

    /** Settings of the tests, with as many requests a minute. */
    public static HttpSettings settings(int requestsPerMinute) {
        return new HttpSettings(
                "https://lieux.exemple",
                List.of(AddressRange.parse("127.0.0.1")),
                List.of(AddressRange.parse("10.0.0.0/8")),
                requestsPerMinute,
                0,
                2_000,
                List.of("https://fond.exemple"),
                List.of("lieux-bis.exemple"),
                2_000);
    }

    public SampleServer with(HttpServlet servlet, String... paths) {
        ServletHolder holder = new ServletHolder(servlet);
        for (String path : paths) {
            context.addServlet(holder, path);
        }
        return this;
    }

    public SampleServer with(Filter filter, String path) {
        filter(filter, path);
        return this;
    }

    public SampleServer start() throws Exception {
        server.start();
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, HttpResponse.BodyHandlers.ofString(), headers);
    }

    public HttpResponse<byte[]> getBytes(String path, String... headers) {
        return ask("GET", path, HttpResponse.BodyHandlers.ofByteArray(), headers);
    }

    public HttpResponse<String> ask(String method, String path, String... headers) {
        return ask(method, path, HttpResponse.BodyHandlers.ofString(), headers);
    }

    /** Sends a body. */
    public HttpResponse<String> post(String path, byte[] body, String... headers) {
        return ask(
                "POST",
                path,
                HttpRequest.BodyPublishers.ofByteArray(body),
                HttpResponse.BodyHandlers.ofString(),
                headers);
    }

    /** Sends a body without telling its size before. */
    public HttpResponse<String> postUnsized(String path, byte[] body, String... headers) {
        HttpRequest.BodyPublisher unsized =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        return ask("POST", path, unsized, HttpResponse.BodyHandlers.ofString(), headers);
    }

    /** The whole answer to an address that Java's own client would refuse to send. */
    public String getRaw(String path) throws IOException {
        return askRaw("GET " + path + " HTTP/1.1", "Host: " + server.getURI().getHost());
    }

    /** The whole answer to a request that Java's own client would refuse to send, without body. */
    public String askRaw(String... lines) throws IOException {
        URI address = server.getURI();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the sample server does not stop", e);
        }
    }

    private <T> HttpResponse<T> ask(String method, String path, HttpResponse.BodyHandler<T> body, String... headers) {
        return ask(method, path, HttpRequest.BodyPublishers.noBody(), body, headers);
    }

    private <T> HttpResponse<T> ask(
            String method,
            String path,
            HttpRequest.BodyPublisher sent,
            HttpResponse.BodyHandler<T> body,
            String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(server.getURI().resolve("/") + path.substring(1)))
                .method(method, sent);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void filter(Filter filter, String... paths) {
        FilterHolder holder = new FilterHolder(filter);
        for (String path : paths) {
            context.addFilter(holder, path, EnumSet.of(DispatcherType.REQUEST));
        }
    }
}
