package fr.nouveauxlieux.systemtests.attack;

import fr.nouveauxlieux.systemtests.process.PortalProcess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the portal keeps, looked at from behind: whether an attack changed anything is seen there, not in answers. */
final class Database {

    private final PortalProcess portal;
    private Connection connection;

    Database(PortalProcess portal) {
        this.portal = portal;
    }

    private synchronized Connection connection() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = portal.connect();
        }
        return connection;
    }

    /** Each row as one text. */
    List<String> rows(String query, Object... values) {
        try (PreparedStatement statement = connection().prepareStatement(query)) {
            bind(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                List<String> rows = new ArrayList<>();
                while (found.next()) {
                    StringBuilder row = new StringBuilder(String.valueOf(found.getString(1)));
                    for (int i = 2; i <= found.getMetaData().getColumnCount(); i++) {
                        row.append(" | ").append(found.getString(i));
                    }
                    rows.add(row.toString());
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    String one(String query, Object... values) {
        return rows(query, values).get(0);
    }

    long count(String query, Object... values) {
        return Long.parseLong(one(query, values));
    }

    void change(String statement, Object... values) {
        try (PreparedStatement change = connection().prepareStatement(statement)) {
            bind(change, values);
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Of everyone, in the order of the journal: who did what; readings and what was never written are not there. */
    long lastEntry() {
        return count("select coalesce(max(seq), 0) from journal_entry");
    }

    /** What was changed after an entry by others than the portal itself. */
    List<String> changesAfter(long entry) {
        return rows(
                        "select action, actor from journal_entry where seq > ? and actor not like 'system:%' order by seq",
                        entry)
                .stream()
                .filter(row -> Matrix.isChange(row.replaceFirst(" \\|.*", "")))
                .toList();
    }
}
