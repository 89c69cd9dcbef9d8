package fr.nouveauxlieux.spreadsheet.internal;

import fr.nouveauxlieux.spreadsheet.ReadCell;
import fr.nouveauxlieux.spreadsheet.ReadLimits;
import fr.nouveauxlieux.spreadsheet.ReadSheet;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what is read, as far as the limits go. */
public final class SheetCollector {

    private final ReadLimits limits;
    private final List<ReadSheet> sheets = new ArrayList<>();
    private String name = "";
    private SortedMap<Integer, SortedMap<Integer, ReadCell>> cells = new TreeMap<>();
    private int gathered;

    public SheetCollector(ReadLimits limits) {
        this.limits = limits;
    }

    void beginSheet(String sheetName) throws UnreadableSpreadsheetException {
        endSheet();
        name = sheetName;
    }

    /** Nothing is gathered of an empty text. @param row and column from 0 */
    void add(int row, int column, ReadCell.Kind kind, String text) throws UnreadableSpreadsheetException {
        if (text.isBlank()) {
            return;
        }
        if (++gathered > limits.cells()) {
            throw new UnreadableSpreadsheetException(Reason.TOO_LARGE);
        }
        cells.computeIfAbsent(row, first -> new TreeMap<>())
                .put(column, new ReadCell(ReadCell.addressOf(row, column), kind, text));
    }

    private void endSheet() throws UnreadableSpreadsheetException {
        if (cells.isEmpty()) {
            return;
        }
        if (sheets.size() == limits.sheets()) {
            throw new UnreadableSpreadsheetException(Reason.TOO_LARGE);
        }
        sheets.add(new ReadSheet(name, cells));
        cells = new TreeMap<>();
    }

    public List<ReadSheet> sheets() throws UnreadableSpreadsheetException {
        endSheet();
        return List.copyOf(sheets);
    }
}
