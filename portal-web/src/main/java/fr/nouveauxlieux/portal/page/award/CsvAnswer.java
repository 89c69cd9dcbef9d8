package fr.nouveauxlieux.portal.page.award;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.nouveauxlieux.portal.http.CsvCells;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Hands rows out to everyone, as comma-separated values that spreadsheets take no formula from. */
final class CsvAnswer {

    private CsvAnswer() {}

    static void send(HttpServletResponse response, String name, List<String> columns, Stream<List<String>> rows)
            throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns);
        rows.forEach(row -> csv.writeRecord(row.stream().map(CsvCells::harmless).toList()));
        byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(file);
    }
}
