package fr.nouveauxlieux.portal.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.nouveauxlieux.place.ingest.Rejection;
import fr.nouveauxlieux.portal.http.CsvCells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.LongFunction;

/** What an import refused as comma-separated values (RFC 4180): line, scope, column, value, reason. */
final class RejectionCsv {

    private RejectionCsv() {}

    /** @param listAfter those that follow a sequence number, none at the end */
    static void write(LongFunction<List<Rejection>> listAfter, Writer out) {
        try {
            @SuppressWarnings("resource") // the response's writer is the container's to close
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            csv.writeRecord("line", "scope", "column", "value", "reason");
            List<Rejection> some = listAfter.apply(0);
            while (!some.isEmpty()) {
                some.forEach(rejection -> write(rejection, csv));
                some = listAfter.apply(some.get(some.size() - 1).seq());
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Rejection rejection, CsvWriter csv) {
        csv.writeRecord(
                Long.toString(rejection.line()),
                rejection.scope(),
                CsvCells.harmless(rejection.column()),
                CsvCells.harmless(rejection.value()),
                CsvCells.harmless(rejection.reason()));
    }
}
