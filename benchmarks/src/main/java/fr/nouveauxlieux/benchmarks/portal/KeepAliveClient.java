package fr.nouveauxlieux.benchmarks.portal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * As little of an HTTP/1.1 client as measures a server rather than itself: GET over one connection that is kept, whole
 * bodies whose length is told beforehand or by chunks. Where the server ends the connection after an answer, as it does
 * after some hundreds, another is made.
 */
public final class KeepAliveClient implements AutoCloseable {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int PATIENCE_MILLISECONDS = 60_000;

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
        send(address);
        String status = readLine();
        int code = Integer.parseInt(status.split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(lower.indexOf(':') + 1).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            last |= lower.startsWith("connection:") && lower.contains("close");
        }
        byte[] body = chunked ? readChunks() : readExactly(length);
        if (last) {
            close();
            connect();
        }
        if (code != OK && code != NO_CONTENT) {
            throw new IOException(address + ": " + status + ": " + new String(body, StandardCharsets.UTF_8));
        }
        return body;
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
