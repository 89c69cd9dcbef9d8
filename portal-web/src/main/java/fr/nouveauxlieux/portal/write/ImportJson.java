package fr.nouveauxlieux.portal.write;

import fr.nouveauxlieux.place.ingest.ImportReport;
import fr.nouveauxlieux.portal.http.Json;
import java.util.Locale;

/** An import as programs read it. */
final class ImportJson {

    private ImportJson() {}

    static byte[] toBytes(ImportReport report, String address) {
        return Json.toBytes(json -> {
            json.writeStartObject();
            json.writeNumberField("id", report.id().value());
            json.writeStringField("source", report.source().value());
            json.writeStringField("state", report.state().toLowerCase(Locale.ROOT));
            Json.writeText(json, "failure", report.failure());
            json.writeStringField("requested_at", report.requestedAt().toString());
            Json.writeText(json, "started_at", report.startedAt());
            Json.writeText(json, "finished_at", report.finishedAt());
            json.writeObjectFieldStart("rows");
            json.writeNumberField("read", report.rowsRead());
            json.writeNumberField("created", report.rowsCreated());
            json.writeNumberField("updated", report.rowsUpdated());
            json.writeNumberField("unchanged", report.rowsUnchanged());
            json.writeNumberField("rejected", report.rowsRejected());
            json.writeNumberField("missing", report.rowsMissing());
            json.writeEndObject();
            json.writeNumberField("cells_rejected", report.cellsRejected());
            json.writeStringField("url", address);
            json.writeStringField("rejections_url", address + "/rejections.csv");
            json.writeEndObject();
        });
    }
}
