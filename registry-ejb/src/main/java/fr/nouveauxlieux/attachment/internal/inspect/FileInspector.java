package fr.nouveauxlieux.attachment.internal.inspect;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Looks into a file and says what is against it: it must be what its name says, and nothing else besides. Reads it a
 * few times from end to end at most, with a memory that does not depend on its size.
 */
public final class FileInspector {

    private static final int BYTES_AT_ONCE = 64 * 1024;

    private final ContentType contentType = new ContentType();
    private final ZipLimits limits;

    public FileInspector() {
        this(ZipLimits.USUAL);
    }

    FileInspector(ZipLimits limits) {
        this.limits = limits;
    }

    /** @param format that its name says */
    public Finding inspect(Path file, FileFormat format) throws IOException {
        MessageDigest digest = sha256();
        TestVirus virus = new TestVirus();
        byte[] buffer = new byte[BYTES_AT_ONCE];
        try (InputStream content = Files.newInputStream(file)) {
            for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                digest.update(buffer, 0, length);
                virus.take(buffer, length);
            }
        }
        return new Finding(
                HexFormat.of().formatHex(digest.digest()),
                virus.isFound() ? Optional.of(FileFault.VIRUS) : findFault(file, format));
    }

    private Optional<FileFault> findFault(Path file, FileFormat format) throws IOException {
        if (Files.size(file) == 0) {
            return Optional.of(FileFault.EMPTY);
        }
        Ends ends = Ends.of(file);
        Optional<FileFault> fault = contentType.findFault(ends, format).or(() -> Disguise.findFault(ends, format));
        if (fault.isPresent()) {
            return fault;
        }
        return switch (format) {
            case PNG -> PngCheck.findFault(file);
            case CSV -> TextCheck.findFault(file);
            case ODT, ODS, DOCX, XLSX -> new OfficeCheck(file, format, limits).findFault();
            case PDF, JPG -> Optional.empty();
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
