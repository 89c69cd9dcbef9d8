package fr.nouveauxlieux.spreadsheet;

import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException.Reason;
import fr.nouveauxlieux.spreadsheet.internal.CsvReading;
import fr.nouveauxlieux.spreadsheet.internal.OdsReading;
import fr.nouveauxlieux.spreadsheet.internal.SheetCollector;
import fr.nouveauxlieux.spreadsheet.internal.UnpackedSize;
import fr.nouveauxlieux.spreadsheet.internal.XlsxReading;
import java.util.List;

/** Reads spreadsheets of whoever sent them. Nothing outside the file is ever asked for. */
public final class Spreadsheets {

    private Spreadsheets() {}

    /** @return its sheets that hold something, in their order */
    public static List<ReadSheet> read(SpreadsheetFormat format, byte[] file, ReadLimits limits)
            throws UnreadableSpreadsheetException {
        if (file.length > limits.bytes()) {
            throw new UnreadableSpreadsheetException(Reason.TOO_LARGE);
        }
        SheetCollector collector = new SheetCollector(limits);
        switch (format) {
            case XLSX -> {
                UnpackedSize.check(file, limits);
                XlsxReading.read(file, collector);
            }
            case ODS -> {
                UnpackedSize.check(file, limits);
                OdsReading.read(file, collector);
            }
            case CSV -> CsvReading.read(file, collector);
        }
        return collector.sheets();
    }
}
