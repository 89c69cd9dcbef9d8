package fr.nouveauxlieux.place.model;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.Provenance;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes places seen for the first time, each with its first record, in two statements however many they are: the
 * columns travel as arrays. An import of a whole country takes a fraction of the time that rows one by one would.
 */
public final class NewPlaces {

    private static final String INSERT_PLACES =
            """
            insert into place (id, public_id, profile, provenance, demonstration, version)
            select id, public_id, cast(profile as jsonb), cast(provenance as jsonb), demonstration, 1
            from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                as new (id, public_id, profile, provenance, demonstration)""";

    private static final String INSERT_RECORDS =
            """
            insert into source_record (id, source_code, external_id, place_id, received, profile, digest, as_of,
                last_seen_run, version)
            select id, source_code, external_id, place_id, cast(received as jsonb), cast(profile as jsonb), digest,
                cast(as_of as date), last_seen_run, 1
            from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::bigint[])
                as new (id, source_code, external_id, place_id, received, profile, digest, as_of, last_seen_run)""";

    private final ProfileConverter profiles = new ProfileConverter();
    private final ProvenanceConverter provenances = new ProvenanceConverter();
    private final Connection connection;

    /** @param connection in a transaction, which is the caller's to end */
    public NewPlaces(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param records the only record of each new place; neither they nor their places are kept by an entity manager
     */
    public void insert(List<SourceRecord> records) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        Long[] placeKeys = Keys.draw(connection, "place_id_seq", records.size());
        List<String> recordProfiles =
                records.stream().map(r -> write(r.profile())).toList();
        insertPlaces(records, placeKeys, recordProfiles);
        insertRecords(records, placeKeys, recordProfiles);
    }

    private void insertPlaces(List<SourceRecord> records, Long[] keys, List<String> recordProfiles)
            throws SQLException {
        String[] placeProfiles = new String[records.size()];
        for (int i = 0; i < placeProfiles.length; i++) {
            SourceRecord record = records.get(i);
            boolean isSame = record.place().profile() == record.profile();
            placeProfiles[i] =
                    isSame ? recordProfiles.get(i) : write(record.place().profile());
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT_PLACES)) {
            statement.setArray(1, keys(keys));
            statement.setArray(2, texts(records, r -> r.place().publicId().value()));
            statement.setArray(3, connection.createArrayOf("text", placeProfiles));
            statement.setArray(4, texts(records, r -> write(r.place().provenance())));
            statement.setArray(
                    5,
                    connection.createArrayOf(
                            "bool",
                            records.stream()
                                    .map(r -> r.place().isDemonstration())
                                    .toArray(Boolean[]::new)));
            statement.executeUpdate();
        }
    }

    private void insertRecords(List<SourceRecord> records, Long[] placeKeys, List<String> profilesAsJson)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_RECORDS)) {
            statement.setArray(1, keys(Keys.draw(connection, "source_record_id_seq", records.size())));
            statement.setArray(2, texts(records, r -> r.source().code()));
            statement.setArray(3, texts(records, SourceRecord::externalId));
            statement.setArray(4, keys(placeKeys));
            statement.setArray(5, texts(records, SourceRecord::received));
            statement.setArray(6, connection.createArrayOf("text", profilesAsJson.toArray()));
            statement.setArray(7, texts(records, SourceRecord::digest));
            statement.setArray(
                    8, texts(records, r -> r.asOf().map(Object::toString).orElse(null)));
            statement.setArray(
                    9, keys(records.stream().map(SourceRecord::lastSeenRun).toArray(Long[]::new)));
            statement.executeUpdate();
        }
    }

    private String write(PlaceProfile profile) {
        return profiles.convertToDatabaseColumn(profile);
    }

    private String write(Map<PlaceField<?>, Provenance> provenance) {
        return provenances.convertToDatabaseColumn(provenance);
    }

    private Array keys(Long[] keys) throws SQLException {
        return connection.createArrayOf("bigint", keys);
    }

    private Array texts(List<SourceRecord> records, Function<SourceRecord, String> text) throws SQLException {
        return connection.createArrayOf("text", records.stream().map(text).toArray(String[]::new));
    }
}
