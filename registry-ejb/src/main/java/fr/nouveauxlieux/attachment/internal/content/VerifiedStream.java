package fr.nouveauxlieux.attachment.internal.content;

import fr.nouveauxlieux.attachment.AlteredContentException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A content of which the last byte is handed out once the digest of all of it is what it has to be, so that nobody gets
 * the whole of one that was altered.
 */
public final class VerifiedStream extends InputStream {

    private static final Logger LOG = System.getLogger(VerifiedStream.class.getName());
    private static final int BYTES_AHEAD = 64 * 1024;

    private final String content;
    private final InputStream in;
    private final String sha256;
    private final MessageDigest digest;
    private final byte[] ahead = new byte[BYTES_AHEAD];
    private int from;
    private int to;
    private boolean verified;

    /** @param sha256 in hexadecimal */
    public VerifiedStream(String content, InputStream in, String sha256) {
        this.content = content;
        this.in = in;
        this.sha256 = sha256;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Looks at the beginning, and so at the whole of a short content, before anything is handed out. */
    public VerifiedStream begin() throws IOException {
        fill();
        return this;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!verified && to - from <= 1) {
            fill();
        }
        int free = verified ? to - from : to - from - 1;
        if (free == 0) {
            return -1;
        }
        int taken = Math.min(length, free);
        System.arraycopy(ahead, from, buffer, offset, taken);
        from += taken;
        return taken;
    }

    private void fill() throws IOException {
        try {
            readAhead();
        } catch (AlteredContentException altered) {
            LOG.log(Level.ERROR, "Content {0} was altered where it lies: it is not handed out", content);
            throw altered;
        }
    }

    private void readAhead() throws IOException {
        System.arraycopy(ahead, from, ahead, 0, to - from);
        to -= from;
        from = 0;
        while (!verified && to < ahead.length) {
            int read = in.read(ahead, to, ahead.length - to);
            if (read < 0) {
                verify();
            } else {
                digest.update(ahead, to, read);
                to += read;
            }
        }
    }

    private void verify() throws AlteredContentException {
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new AlteredContentException("content " + content + " has not the digest that it had");
        }
        verified = true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
