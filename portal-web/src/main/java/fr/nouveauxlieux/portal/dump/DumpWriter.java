package fr.nouveauxlieux.portal.dump;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.api.PlacePages;
import fr.nouveauxlieux.portal.http.CsvCells;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.search.PlaceQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the files, one place after the other: only a page of them is in memory at a time. */
final class DumpWriter {

    private static final Set<String> NUMBERS = Set.of("latitude", "longitude");

    private final PlaceDirectory directory;
    private final LocalDate today;

    DumpWriter(PlaceDirectory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    void write(Dump dump, OutputStream out) throws IOException {
        switch (dump) {
            case MEDIATION_CSV -> writeCsv(out);
            case MEDIATION_JSON ->
                writeJson(out, sheet -> DigitalMediation.find(sheet, today).map(DumpWriter::typed));
            case INCLUSION_JSON -> writeJson(out, sheet -> InclusionStructure.find(sheet, today));
        }
    }

    private void writeCsv(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        @SuppressWarnings("resource") // the stream is its owner's to close
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(DigitalMediation.COLUMNS);
        each(sheet -> {
            Optional<Map<String, String>> cells = DigitalMediation.find(sheet, today);
            if (cells.isPresent()) {
                csv.writeRecord(cells.get().entrySet().stream()
                        .map(cell -> isShaped(cell.getKey()) ? cell.getValue() : CsvCells.harmless(cell.getValue()))
                        .toList());
            }
        });
        writer.flush();
    }

    /** Numbers and telephones begin with a sign and are no formulas; the schema tells their shape. */
    private static boolean isShaped(String column) {
        return NUMBERS.contains(column) || column.equals("telephone");
    }

    private static Map<String, Object> typed(Map<String, String> cells) {
        Map<String, Object> object = new LinkedHashMap<>();
        cells.forEach((column, value) -> {
            if (!value.isEmpty()) {
                object.put(column, NUMBERS.contains(column) ? (Object) Double.valueOf(value) : value);
            }
        });
        return object;
    }

    private interface Shape {

        Optional<Map<String, Object>> of(PlaceSheet sheet);
    }

    private void writeJson(OutputStream out, Shape shape) throws IOException {
        try (JsonGenerator json = Json.generatorTo(out)) {
            json.writeStartArray();
            each(sheet -> {
                Optional<Map<String, Object>> object = shape.of(sheet);
                if (object.isPresent()) {
                    Json.writeTree(json, object.get());
                }
            });
            json.writeEndArray();
        }
    }

    private interface Taker {

        void take(PlaceSheet sheet) throws IOException;
    }

    private void each(Taker taker) throws IOException {
        PlacePages places = new PlacePages(
                directory,
                PlaceQuery.builder()
                        .sort(PlaceQuery.Sort.NAME)
                        .limit(PlaceQuery.MAX_LIMIT)
                        .build());
        while (places.hasNext()) {
            Optional<PlaceSheet> sheet =
                    directory.findSheet(new PlaceId(places.next().place().id()));
            if (sheet.isPresent()) {
                taker.take(sheet.get());
            }
        }
    }
}
