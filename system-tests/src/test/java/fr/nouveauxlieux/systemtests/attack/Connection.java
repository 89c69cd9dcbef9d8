package fr.nouveauxlieux.systemtests.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says to the portal exactly what it is told to, however rude: clients of libraries know better than to send that. */
final class Connection {

    private static final int PATIENCE_MILLIS = 60_000;

    private final URI site;

    Connection(String site) {
        this.site = URI.create(site);
    }

    /** As {@code localhost:8080}. */
    String host() {
        return site.getRawAuthority();
    }

    /** @param headers each as {@code Name: value}, beside those that no request goes without */
    Answer send(String method, String target, List<String> headers, byte[] body) {
        StringBuilder head =
                new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        if (headers.stream().noneMatch(header -> header.regionMatches(true, 0, "Host:", 0, 5))) {
            head.append("Host: ").append(host()).append("\r\n");
        }
        head.append("Connection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        boolean told = headers.stream().anyMatch(header -> header.toLowerCase(Locale.ROOT)
                .matches("(?s)(content-length|transfer-encoding):.*"));
        if (!told && (body.length > 0 || method.equals("POST"))) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("\r\n");
        return sendRaw(head.toString().getBytes(StandardCharsets.UTF_8), body);
    }

    /** All that the portal says to these bytes until it ends the connection. */
    Answer sendRaw(byte[] head, byte[] body) {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            return read(socket, head, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #sendRaw}, saying at once that nothing more will come. */
    Answer sendAndEnd(byte[] bytes) {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            return parse(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(Socket socket, byte[] head, byte[] body) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
            socket.getInputStream().transferTo(said);
        } catch (java.net.SocketTimeoutException e) {
            throw e;
        } catch (IOException ended) {
            // Refused before all was sent: what it said until then is what it said.
            said.write(rest(socket));
        }
        return parse(said.toByteArray());
    }

    private static byte[] rest(Socket socket) {
        try {
            return socket.getInputStream().readAllBytes();
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    static Answer parse(byte[] said) {
        String text = new String(said, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) {
            return Answer.NONE;
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.computeIfAbsent(
                            lines[i].substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT),
                            name -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).strip());
        }
        String body = text.substring(end + 4);
        if (headers.getOrDefault("transfer-encoding", List.of()).contains("chunked")) {
            body = joined(body);
        }
        return new Answer(
                Integer.parseInt(lines[0].substring(9, 12)),
                headers,
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static String joined(String chunks) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int line = chunks.indexOf("\r\n", at);
            int size =
                    line < 0 ? 0 : Integer.parseInt(chunks.substring(at, line).replaceFirst(";.*", ""), 16);
            if (size == 0 || line + 2 + size > chunks.length()) {
                break;
            }
            whole.append(chunks, line + 2, line + 2 + size);
            at = line + 4 + size;
        }
        return whole.toString();
    }
}
