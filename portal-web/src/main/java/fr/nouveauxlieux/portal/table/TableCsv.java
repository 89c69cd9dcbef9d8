package fr.nouveauxlieux.portal.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.portal.http.CsvCells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * All rows that a question finds as comma-separated values (RFC 4180), written as they are read. Spreadsheets take no
 * cell for a formula.
 */
public final class TableCsv {

    private final TableSource source;
    private final TableShape shape;
    private TableQuery query;
    private TablePage page;

    /** Reads the first rows, so that a refusal comes before anything is written. */
    public TableCsv(TableSource source, TableQuery asked) {
        this.source = source;
        this.shape = source.shape();
        this.query = asked.fromStart(PageRange.LARGEST_SIZE);
        this.page = source.read(query);
    }

    public void write(Writer out) {
        try {
            @SuppressWarnings("resource") // the writer is the container's to close
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            csv.writeRecord(shape.columns().stream().map(Column::key).toList());
            writeRows(csv);
            for (Optional<TableQuery> next = page.findNext(query); next.isPresent(); next = page.findNext(query)) {
                query = next.get();
                page = source.read(query);
                writeRows(csv);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeRows(CsvWriter csv) {
        for (Row row : page.rows()) {
            List<String> cells = row.cells().stream()
                    .map(Cell::exported)
                    .map(CsvCells::harmless)
                    .toList();
            csv.writeRecord(cells);
        }
    }
}
