package fr.nouveauxlieux.attachment.internal.inspect;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Compares what a file begins with to what it should be. The name plays no part in what it is found to be. */
final class ContentType {

    private static final Set<String> PROGRAMS = Set.of(
            "application/java-archive",
            "application/java-vm",
            "application/javascript",
            "application/vnd.android.dex",
            "application/x-bat",
            "application/x-coredump",
            "application/x-dosexec",
            "application/x-elf",
            "application/x-executable",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-ms-installer",
            "application/x-msdownload",
            "application/x-object",
            "application/x-python-code",
            "application/x-sh",
            "application/x-sharedlib",
            "text/javascript");

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private static final Set<String> TEXTS = Set.of("text/plain", "text/csv", "application/octet-stream");

    Optional<FileFault> findFault(Ends ends, FileFormat format) throws IOException {
        if (ends.beginsWith('M', 'Z') || ends.beginsWith("#!")) {
            return Optional.of(FileFault.EXECUTABLE);
        }
        String found = detect(ends);
        if (PROGRAMS.contains(found)) {
            return Optional.of(FileFault.EXECUTABLE);
        }
        return isExpected(found, format) ? Optional.empty() : Optional.of(FileFault.OTHER_CONTENT);
    }

    private static String detect(Ends ends) throws IOException {
        return MimeTypes.getDefaultMimeTypes()
                .detect(new ByteArrayInputStream(ends.beginning()), new Metadata())
                .getBaseType()
                .toString();
    }

    /** Archives are looked into by {@link OfficeCheck}: their beginning does not tell what is in them. */
    private static boolean isExpected(String found, FileFormat format) {
        return switch (format) {
            // Short texts of old encodings are not recognised as text; TextCheck looks at all of them.
            case CSV -> TEXTS.contains(found);
            case DOCX, XLSX, ODT, ODS -> ARCHIVES.contains(found) || found.equals(format.mediaType());
            default -> found.equals(format.mediaType());
        };
    }
}
