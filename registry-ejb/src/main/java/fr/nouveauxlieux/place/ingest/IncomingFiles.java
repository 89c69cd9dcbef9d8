package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.place.ingest.UnusableFileException.Reason;
import fr.nouveauxlieux.place.ingest.internal.TextCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Takes in files that are sent, straight to the folder of imports. What is refused leaves nothing behind. */
@ApplicationScoped
public class IncomingFiles {

    private static final int BYTES_AT_ONCE = 16 * 1024;

    private RegistrySettings settings;

    protected IncomingFiles() {
        // For the container's proxies.
    }

    @Inject
    public IncomingFiles(RegistrySettings settings) {
        this.settings = settings;
    }

    /** The most bytes of a file, unpacked. */
    public long largest() {
        return settings.largestImport();
    }

    /**
     * @param content unpacked; not closed here
     * @param charset in which it must be
     * @throws UnusableFileException if it is too large or no text
     * @throws IOException if the sender or the disk gives up
     */
    public ReceivedFile receive(InputStream content, Charset charset) throws IOException {
        Path folder = Files.createDirectories(settings.importsDirectory().toAbsolutePath());
        Path file = folder.resolve(UUID.randomUUID() + ".csv");
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha256())) {
            long bytes = copy(content, out, new TextCheck(charset));
            out.flush();
            return new ReceivedFile(
                    file, bytes, HexFormat.of().formatHex(out.getMessageDigest().digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Deletes a file for which no run was queued after all. */
    public void discard(ReceivedFile file) throws IOException {
        Files.deleteIfExists(file.path());
    }

    private long copy(InputStream content, OutputStream out, TextCheck check) throws IOException {
        byte[] buffer = new byte[BYTES_AT_ONCE];
        long total = 0;
        for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
            total += length;
            if (total > largest()) {
                throw new UnusableFileException(
                        Reason.TOO_LARGE, "The file is larger than " + largest() + " bytes, once unpacked.");
            }
            check.take(buffer, length);
            out.write(buffer, 0, length);
        }
        check.end();
        return total;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
