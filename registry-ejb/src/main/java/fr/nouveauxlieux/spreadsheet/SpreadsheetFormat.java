package fr.nouveauxlieux.spreadsheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of spreadsheets. */
public enum SpreadsheetFormat {
    /** Office Open XML (ISO/IEC 29500). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** OpenDocument (ISO/IEC 26300). */
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    /** Comma- or semicolon-separated values: one sheet; read only. */
    CSV("text/csv");

    private final String mediaType;

    SpreadsheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As names end: {@code xlsx}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SpreadsheetFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
