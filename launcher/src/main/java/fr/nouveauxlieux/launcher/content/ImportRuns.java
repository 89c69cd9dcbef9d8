package fr.nouveauxlieux.launcher.content;

import fr.nouveauxlieux.launcher.database.DatabaseAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The queue of imports, which the portal works through: the table {@code import_run}. */
public final class ImportRuns {
    private static final String QUEUE =
            """
            insert into import_run (source_code, file, file_name, requested_at, state)
            values (?, ?, ?, now(), 'QUEUED') returning id::text""";
    private static final String QUEUE_REMOVAL =
            """
            insert into import_run (source_code, file_name, requested_at, state, kind)
            values (?, '', now(), 'QUEUED', 'REMOVAL') returning id::text""";
    private static final String UNFINISHED =
            """
            select id::text from import_run
            where source_code = ? and kind = 'IMPORT' and state in ('QUEUED', 'RUNNING') order by id limit 1""";
    private static final String PROGRESS =
            """
            select state, rows_read, rows_created, rows_updated, rows_unchanged, rows_rejected, rows_missing, failure
            from import_run where id::text = ?""";

    private final DatabaseAccess database;

    public ImportRuns(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * Queues a file, of which a copy is kept, so that the original may vanish.
     *
     * @param copies the folder of the copies
     * @return the run's number
     */
    public String queue(String sourceCode, Path file, Path copies) throws SQLException {
        Path copy = copies.resolve(UUID.randomUUID() + extensionOf(file));
        try {
            Files.copy(file, copy);
        } catch (IOException failed) {
            throw new UncheckedIOException("copy " + file + " to " + copy, failed);
        }
        return insert(QUEUE, sourceCode, copy.toString(), file.getFileName().toString());
    }

    /** Asks for everything that came from a source to be taken away. */
    public String queueRemoval(String sourceCode) throws SQLException {
        return insert(QUEUE_REMOVAL, sourceCode);
    }

    public Optional<ImportProgress> find(String run) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(PROGRESS)) {
            statement.setString(1, run);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(progress(row)) : Optional.empty();
            }
        }
    }

    /** The oldest import of a source that is not over. */
    public Optional<String> findUnfinished(String sourceCode) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(UNFINISHED)) {
            statement.setString(1, sourceCode);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static ImportProgress progress(ResultSet row) throws SQLException {
        return new ImportProgress(
                ImportProgress.State.valueOf(row.getString("state")),
                row.getLong("rows_read"),
                row.getLong("rows_created"),
                row.getLong("rows_updated"),
                row.getLong("rows_unchanged"),
                row.getLong("rows_rejected"),
                row.getLong("rows_missing"),
                Optional.ofNullable(row.getString("failure")));
    }

    private String insert(String sql, String... values) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String extensionOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }
}
