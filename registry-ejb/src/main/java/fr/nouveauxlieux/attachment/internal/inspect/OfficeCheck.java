package fr.nouveauxlieux.attachment.internal.inspect;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into the archive that an office document is: all of it, counting what comes out rather than believing it. */
final class OfficeCheck {

    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final String OFFICE_OPEN_TYPES = "[Content_Types].xml";
    private static final int BYTES_AT_ONCE = 64 * 1024;

    /** Enough of an entry that says what the archive is. */
    private static final int LONGEST_TYPE = 1 << 20;

    private final Path file;
    private final FileFormat format;
    private final ZipLimits limits;
    private final byte[] buffer = new byte[BYTES_AT_ONCE];
    private long unpacked;
    private String type = "";

    OfficeCheck(Path file, FileFormat format, ZipLimits limits) {
        this.file = file;
        this.format = format;
        this.limits = limits;
    }

    Optional<FileFault> findFault() throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > limits.entries()) {
                return Optional.of(FileFault.BOMB);
            }
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                Optional<FileFault> fault = look(archive, entries.nextElement());
                if (fault.isPresent()) {
                    return fault;
                }
            }
        } catch (ZipException | IllegalArgumentException spoilt) {
            return Optional.of(FileFault.UNREADABLE);
        }
        return judgeType();
    }

    private Optional<FileFault> look(ZipFile archive, ZipEntry entry) throws IOException {
        Optional<FileFault> named = EntryNames.findFault(entry.getName());
        if (named.isPresent()) {
            return named;
        }
        boolean telling =
                entry.getName().equals(OPEN_DOCUMENT_TYPE) || entry.getName().equals(OFFICE_OPEN_TYPES);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        TestVirus virus = new TestVirus();
        long packed = Files.size(file);
        try (InputStream content = archive.getInputStream(entry)) {
            for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                unpacked += length;
                virus.take(buffer, length);
                if (virus.isFound()) {
                    return Optional.of(FileFault.VIRUS);
                }
                if (limits.isExceededBy(unpacked, packed)) {
                    return Optional.of(FileFault.BOMB);
                }
                if (telling && told.size() < LONGEST_TYPE) {
                    told.write(buffer, 0, length);
                }
            }
        }
        if (telling) {
            type = told.toString(StandardCharsets.UTF_8);
        }
        return Optional.empty();
    }

    private Optional<FileFault> judgeType() {
        if (type.contains("macroEnabled")) {
            return Optional.of(FileFault.MACROS);
        }
        boolean expected =
                switch (format) {
                    case ODT, ODS -> type.strip().equals(format.mediaType());
                    default -> type.contains(format.mediaType() + ".main+xml");
                };
        return expected ? Optional.empty() : Optional.of(FileFault.OTHER_CONTENT);
    }
}
