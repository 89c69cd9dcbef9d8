package fr.nouveauxlieux.attachment.internal.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a ClamAV daemon by its command INSTREAM: the content in pieces, each after its length in four bytes, and a
 * length of zero at the end; one line comes back. See clamd(8).
 */
public final class ClamdScanner implements VirusScanner {

    private static final Logger LOG = System.getLogger(ClamdScanner.class.getName());
    private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9.-]+):(\\d{1,5})");
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES_AT_ONCE = 32 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final int LARGEST_PORT = 65_535;

    private final String host;
    private final int port;
    private final Duration patience;

    /**
     * @param address as {@code localhost:3310}
     * @param patience how long to wait for a connection, and for each answer
     * @throws IllegalArgumentException naming the setting if it is no address
     */
    public ClamdScanner(String address, Duration patience) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > LARGEST_PORT) {
            throw new IllegalArgumentException(
                    "nl.clamav.address: expected a host and a port as localhost:3310, was " + address);
        }
        this.host = matcher.group(1);
        this.port = Integer.parseInt(matcher.group(2));
        this.patience = patience;
    }

    @Override
    public ScanAnswer scan(InputStream content) throws IOException {
        byte[] piece = new byte[BYTES_AT_ONCE];
        try (Socket socket = connect()) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            int length = read(content, piece);
            while (length >= 0) {
                out.writeInt(length);
                out.write(piece, 0, length);
                length = read(content, piece);
            }
            out.writeInt(0);
            out.flush();
            return understand(answer(socket.getInputStream()));
        } catch (UnreadableContentException e) {
            throw e.cause;
        } catch (IOException away) {
            LOG.log(Level.WARNING, "The virus scanner did not answer: {0}", away.getMessage());
            return ScanAnswer.NONE;
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Failures of our disk are no failures of the scanner. A piece is never empty: that would end the content. */
    private static int read(InputStream content, byte[] piece) throws UnreadableContentException {
        try {
            return content.read(piece);
        } catch (IOException e) {
            throw new UnreadableContentException(e);
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        int sign = in.read();
        while (sign > 0 && answer.size() < LONGEST_ANSWER) {
            answer.write(sign);
            sign = in.read();
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    private static ScanAnswer understand(String answer) {
        if (answer.equals("stream: OK")) {
            return ScanAnswer.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return ScanAnswer.INFECTED;
        }
        LOG.log(Level.WARNING, "The virus scanner could not say: {0}", answer);
        return ScanAnswer.NONE;
    }

    private static final class UnreadableContentException extends IOException {
        private static final long serialVersionUID = 1L;
        private final IOException cause;

        private UnreadableContentException(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
