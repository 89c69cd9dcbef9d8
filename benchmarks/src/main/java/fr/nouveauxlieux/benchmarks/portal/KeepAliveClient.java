package fr.nouveauxlieux.benchmarks.portal;

import fr.nouveauxlieux.benchmarks.floor.RecordedAnswer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * As little of an HTTP/1.1 client as measures a server rather than itself: GET over one connection that is kept, whole
 * bodies whose length is told beforehand or by chunks. Where the server ends the connection after an answer, as it does
 * after some hundreds, another is made.
 */
public final class KeepAliveClient implements AutoCloseable {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int PATIENCE_MILLISECONDS = 60_000;

    /** What the server adds to every answer. */
    private static final List<String> OF_THE_SERVER =
            List.of("Connection", "Content-Length", "Date", "Keep-Alive", "Server", "Transfer-Encoding");

    private final URI site;
    private Socket socket;
    private InputStream input;

    public KeepAliveClient(URI site) throws IOException {
        this.site = site;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(site.getHost(), site.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        input = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /**
     * @param address path and query, encoded
     * @return the body
     * @throws IOException if the answer is not one of success
     */
    public byte[] get(String address) throws IOException {
        return ask(address).body();
    }

    /**
     * @param address path and query, encoded
     * @return the answer, with the headers that are the application's own
     * @throws IOException if the answer is not one of success
     */
    public RecordedAnswer ask(String address) throws IOException {
        send(address);
        String status = readLine();
        int code = Integer.parseInt(status.split(" ")[1]);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            int colon = header.indexOf(':');
            headers.merge(
                    header.substring(0, colon), header.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
        }
        byte[] body = headers.getOrDefault("Transfer-Encoding", "").equalsIgnoreCase("chunked")
                ? readChunks()
                : readExactly(Long.parseLong(headers.getOrDefault("Content-Length", "0")));
        if (headers.getOrDefault("Connection", "").equalsIgnoreCase("close")) {
            close();
            connect();
        }
        if (code != OK && code != NO_CONTENT) {
            throw new IOException(address + ": " + status + ": " + new String(body, StandardCharsets.UTF_8));
        }
        headers.keySet().removeAll(OF_THE_SERVER);
        return new RecordedAnswer(code, headers, body);
    }

    private void send(String address) throws IOException {
        socket.getOutputStream()
                .write(("GET " + address + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] readChunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(readExactly(size));
            readLine();
        }
        readLine();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(readLine().split(";")[0].strip(), 16);
    }

    private byte[] readExactly(long length) throws IOException {
        byte[] bytes = input.readNBytes(Math.toIntExact(length));
        if (bytes.length < length) {
            throw new EOFException("the server closed the connection within an answer");
        }
        return bytes;
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int read = input.read(); read != '\n'; read = input.read()) {
            if (read < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
