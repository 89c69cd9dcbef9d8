package fr.nouveauxlieux.geodata.territory.official;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** One row of a publisher's table. */
final class CsvRow {

    private final List<String> headers;
    private final CsvRecord cells;

    CsvRow(List<String> headers, CsvRecord cells) {
        this.headers = headers;
        this.cells = cells;
    }

    boolean isTruncated() {
        return cells.getFieldCount() < headers.size();
    }

    String cell(int index) {
        return cells.getField(index).strip();
    }

    void reject(Tally tally, int index, RejectionReason reason) {
        tally.reject((int) cells.getStartingLineNumber(), headers.get(index), cell(index), reason);
    }
}
