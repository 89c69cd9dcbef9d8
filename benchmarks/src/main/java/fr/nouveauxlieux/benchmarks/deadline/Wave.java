package fr.nouveauxlieux.benchmarks.deadline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** The wave of the built-in call that everybody applies to, announced and moved as another node would. */
final class Wave {

    static final String CALL = "fabriques-de-territoire";
    static final Duration GRACE = Duration.ofMinutes(1);

    private static final String CODE = "mesure";

    /** Nodes see within a second what others changed. */
    private static final long SEEN_AFTER_MILLISECONDS = 3_000;

    private Wave() {}

    /** Takes dossiers for a month, until it is moved. */
    static void open(Connection connection) throws SQLException, InterruptedException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into wave (call_code, code, title_french, title_english, opens_at, deadline, grace_minutes,"
                        + " extension_reason, version) values (?, ?, 'Vague de mesure', 'Measured wave',"
                        + " now() - interval '1 day', now() + interval '30 days', ?, '', 1)")) {
            insert.setString(1, CALL);
            insert.setString(2, CODE);
            insert.setLong(3, GRACE.toMinutes());
            insert.executeUpdate();
        }
        Thread.sleep(SEEN_AFTER_MILLISECONDS);
    }

    /** Returns once the portal knows. */
    static void closeAt(Connection connection, Instant deadline) throws SQLException, InterruptedException {
        try (PreparedStatement update = connection.prepareStatement(
                "update wave set deadline = ?, version = version + 1 where call_code = ? and code = ?")) {
            update.setTimestamp(1, Timestamp.from(deadline));
            update.setString(2, CALL);
            update.setString(3, CODE);
            update.executeUpdate();
        }
        Thread.sleep(SEEN_AFTER_MILLISECONDS);
    }
}
