package fr.nouveauxlieux.portal.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.nouveauxlieux.portal.http.CsvCells;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/**
 * Places as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know accents.
 * Lists are separated by {@code |}. Texts that a spreadsheet would take for a formula are preceded by an apostrophe.
 */
final class PlaceCsv {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";
    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "types",
            "labels",
            "status",
            "address",
            "postal_code",
            "commune_code",
            "commune",
            "departement",
            "latitude",
            "longitude",
            "precision",
            "opening_hours",
            "updated",
            "distance",
            "demonstration",
            "url");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlaceCsv() {}

    /** @param root what comes before the address of a page */
    static void write(Iterator<PlaceHit> hits, String root, Writer out) {
        try {
            out.write(BYTE_ORDER_MARK);
            @SuppressWarnings("resource") // the response's writer is the container's to close
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            csv.writeRecord(COLUMNS);
            while (hits.hasNext()) {
                csv.writeRecord(row(hits.next(), root));
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(PlaceHit hit, String root) {
        PlaceSummary place = hit.place();
        return List.of(
                place.id(),
                CsvCells.harmless(place.name()),
                CsvCells.harmless(String.join("|", place.types())),
                CsvCells.harmless(String.join("|", place.labels())),
                CsvCells.harmless(place.status()),
                CsvCells.harmless(place.address()),
                CsvCells.harmless(place.postalCode()),
                CsvCells.harmless(place.communeCode()),
                CsvCells.harmless(place.communeName()),
                CsvCells.harmless(place.departement()),
                place.coordinates()
                        .map(point -> Json.rounded(point.latitude()))
                        .map(String::valueOf)
                        .orElse(""),
                place.coordinates()
                        .map(point -> Json.rounded(point.longitude()))
                        .map(String::valueOf)
                        .orElse(""),
                PlaceHitJson.precisionOf(place),
                CsvCells.harmless(place.openingHours()),
                place.updated().map(Object::toString).orElse(""),
                hit.distanceMetres().isPresent()
                        ? Long.toString(Math.round(hit.distanceMetres().getAsDouble()))
                        : "",
                Boolean.toString(place.demonstration()),
                root + PlaceAddress.of(place.id(), place.name()));
    }
}
