package fr.nouveauxlieux.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats that files may have. */
public enum FileFormat {
    PDF("application/pdf"),
    PNG("image/png"),
    JPG("image/jpeg"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As names end: {@code pdf}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param ending in any case; {@code jpeg} is {@code jpg} */
    public static Optional<FileFormat> ofEnding(String ending) {
        String plain = ending.toLowerCase(Locale.ROOT);
        String known = plain.equals("jpeg") ? "jpg" : plain;
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(known))
                .findFirst();
    }

    /** Those that a form accepts. @param endings none for all */
    public static List<FileFormat> listAccepted(Set<String> endings) {
        return Arrays.stream(values())
                .filter(format -> endings.isEmpty() || endings.contains(format.ending()))
                .toList();
    }
}
