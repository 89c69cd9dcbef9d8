package fr.nouveauxlieux.place.ingest.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the registry already knows of the rows of a source. Only what tells whether a row changed is read: most rows
 * of most imports did not.
 */
final class KnownRecords {

    private static final String FIND =
            """
            select id, external_id, digest, missing_since is not null
            from source_record where source_code = ? and external_id = any (?)""";
    private static final String MARK_SEEN = "update source_record set last_seen_run = ? where id = any (?)";

    private static final String LOCK_PLACES =
            """
            select id from place where id in (select place_id from source_record where id = any (?))
            order by id for update""";

    private final Connection connection;

    /** @param connection in a transaction, which is the caller's to end */
    KnownRecords(Connection connection) {
        this.connection = connection;
    }

    List<KnownRecord> listByIdentifiers(String sourceCode, Collection<String> identifiers) throws SQLException {
        List<KnownRecord> known = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, sourceCode);
            statement.setArray(2, connection.createArrayOf("text", identifiers.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.add(new KnownRecord(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4)));
                }
            }
        }
        return known;
    }

    /** Has the moderation wait that would correct a place of these records meanwhile, and waits for it. */
    void lockPlacesOf(Collection<Long> records) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK_PLACES)) {
            statement.setArray(1, connection.createArrayOf("bigint", records.toArray()));
            statement.executeQuery().close();
        }
    }

    /** Says that the run's file has these records as they were. */
    void markSeen(long runId, Collection<Long> records) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(MARK_SEEN)) {
            statement.setLong(1, runId);
            statement.setArray(2, connection.createArrayOf("bigint", records.toArray()));
            statement.executeUpdate();
        }
    }
}
