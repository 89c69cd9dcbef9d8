package fr.nouveauxlieux.attachment.internal.content;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import fr.nouveauxlieux.attachment.AlteredContentException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Seals contents with AES-256-GCM by segments of 64 KiB, under a key of each content's own drawn from this one
 * (AES-GCM-HKDF streaming, as Tink has it). A segment is handed out once it is vouched for: none can be altered, left
 * out, moved or taken from another content.
 */
public final class ContentKey {

    private static final String MAC = "HmacSha256";
    private static final String PURPOSE = "nouveaux-lieux contents";
    private static final int BYTES = 32;
    private static final int SEGMENT = 64 * 1024;
    private static final int MARK_BYTES = 4;

    private final String mark;
    private final AesGcmHkdfStreaming cipher;

    /** @param key 32 bytes */
    ContentKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("expected 32 bytes, was " + key.length);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(PURPOSE.getBytes(StandardCharsets.UTF_8));
            mark = HexFormat.of().formatHex(digest.digest(key), 0, MARK_BYTES);
            cipher = new AesGcmHkdfStreaming(key, MAC, BYTES, SEGMENT, 0);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What tells it from other keys and tells nothing else of it: eight hexadecimal digits. */
    public String mark() {
        return mark;
    }

    /** @return to be closed, without which the content has no end; what it writes to stays open */
    public OutputStream seal(String content, OutputStream sealed) throws IOException {
        try {
            return cipher.newEncryptingStream(new StaysOpen(sealed), content.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot seal content " + content, e);
        }
    }

    /** @return fails with {@link AlteredContentException} where it is not what was sealed as this content */
    public InputStream unseal(String content, InputStream sealed) throws IOException {
        Source source = new Source(sealed);
        try {
            return new Unsealed(
                    content, source, cipher.newDecryptingStream(source, content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot unseal content " + content, e);
        }
    }

    private static final class StaysOpen extends FilterOutputStream {

        private StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    /** Remembers failures of its own, which say nothing of the content. */
    private static final class Source extends FilterInputStream {

        private IOException failure;

        private Source(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            try {
                return super.read(buffer, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    private static final class Unsealed extends InputStream {

        private final String content;
        private final Source source;
        private final InputStream plain;

        private Unsealed(String content, Source source, InputStream plain) {
            this.content = content;
            this.source = source;
            this.plain = plain;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            try {
                return plain.read(buffer, from, length);
            } catch (IOException e) {
                if (source.failure != null) {
                    throw source.failure;
                }
                throw new AlteredContentException("content " + content + " is not what was sealed", e);
            }
        }

        @Override
        public void close() throws IOException {
            plain.close();
        }
    }
}
