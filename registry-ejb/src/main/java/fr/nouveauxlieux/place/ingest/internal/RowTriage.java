package fr.nouveauxlieux.place.ingest.internal;

import fr.nouveauxlieux.place.model.ReceivedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows sorted by what is to be done with them.
 *
 * @param listNew rows whose identifier their source never had before
 * @param changedById rows that say something new, or came back, by their record's key
 * @param listUnchanged keys of the records whose rows say nothing new
 */
record RowTriage(List<ReceivedRow> listNew, Map<Long, ReceivedRow> changedById, List<Long> listUnchanged) {

    static RowTriage of(Collection<ReceivedRow> rows, Collection<KnownRecord> known) {
        Map<String, KnownRecord> knownByIdentifier = new HashMap<>();
        known.forEach(record -> knownByIdentifier.put(record.externalId(), record));
        List<ReceivedRow> fresh = new ArrayList<>();
        Map<Long, ReceivedRow> changed = new LinkedHashMap<>();
        List<Long> unchanged = new ArrayList<>();
        for (ReceivedRow row : rows) {
            KnownRecord record = knownByIdentifier.get(row.externalId());
            if (record == null) {
                fresh.add(row);
            } else if (record.missing() || !record.digest().equals(row.digest())) {
                changed.put(record.id(), row);
            } else {
                unchanged.add(record.id());
            }
        }
        return new RowTriage(fresh, changed, unchanged);
    }
}
