package fr.nouveauxlieux.spreadsheet;

import fr.nouveauxlieux.spreadsheet.internal.OdsWriter;
import fr.nouveauxlieux.spreadsheet.internal.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one spreadsheet, from its first row to its last. Whoever opened the stream closes it. */
public interface SpreadsheetWriter extends AutoCloseable {

    /** @throws IllegalArgumentException for a format that is only read */
    static SpreadsheetWriter open(SpreadsheetFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case XLSX -> new XlsxWriter(out);
            case ODS -> new OdsWriter(out);
            case CSV -> throw new IllegalArgumentException("expected XLSX or ODS");
        };
    }

    /**
     * Ends the sheet before and begins another.
     *
     * @param name what a format does not take in a name is replaced, what is too long is cut
     * @param widths of its columns, in characters
     */
    void beginSheet(String name, List<Integer> widths) throws IOException;

    /** The first of the sheet's rows that stay where they are when others are scrolled. */
    void headings(List<String> titles) throws IOException;

    void row(List<SheetCell> cells) throws IOException;

    /** Ends the spreadsheet; without any sheet, it is none. */
    @Override
    void close() throws IOException;
}
