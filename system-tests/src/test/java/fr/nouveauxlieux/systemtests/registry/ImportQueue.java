package fr.nouveauxlieux.systemtests.registry;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Imports asked for and watched in the database, as the command line does. */
public final class ImportQueue {

    private final Connection connection;

    public ImportQueue(Connection connection) {
        this.connection = connection;
    }

    public long queue(String source, Path file) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into import_run (source_code, file, file_name, requested_at) values (?, ?, ?, now())"
                        + " returning id")) {
            insert.setString(1, source);
            insert.setString(2, file.toString());
            insert.setString(3, file.getFileName().toString());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    public long rowsRead(long run) throws SQLException {
        return Long.parseLong(column(run, "rows_read"));
    }

    public boolean isOver(long run) throws SQLException {
        return column(run, "finished_at") != null;
    }

    public String column(long run, String name) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + name + " from import_run where id = ?")) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
