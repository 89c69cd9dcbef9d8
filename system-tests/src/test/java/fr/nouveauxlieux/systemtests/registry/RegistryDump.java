package fr.nouveauxlieux.systemtests.registry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All that the registry holds, but for keys and times, which tell only how it came to be. */
public record RegistryDump(List<String> places, List<String> records, List<String> runs, List<String> rejections) {

    public static RegistryDump of(Connection connection) throws SQLException {
        return new RegistryDump(
                list(
                        connection,
                        "select public_id, profile::text, provenance::text, demonstration from place order by 1"),
                list(
                        connection,
                        "select source_code, external_id, received::text, profile::text, digest, as_of,"
                                + " missing_since is null, (select p.public_id from place p where p.id = r.place_id)"
                                + " from source_record r order by 1, 2"),
                list(
                        connection,
                        "select source_code, state, rows_read, rows_created, rows_updated, rows_unchanged,"
                                + " rows_rejected, cells_rejected, rows_missing, failure from import_run order by id"),
                list(
                        connection,
                        "select scope, line, column_name, value, reason from import_rejection"
                                + " order by import_run_id, line, column_name, value, reason"));
    }

    private static List<String> list(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(result.getString(i)).append(" | ");
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
