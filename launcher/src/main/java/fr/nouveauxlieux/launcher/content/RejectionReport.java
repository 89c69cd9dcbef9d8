package fr.nouveauxlieux.launcher.content;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.nouveauxlieux.launcher.database.DatabaseAccess;
import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows and cells that a run refused, with the reason of each, as CSV: for whoever keeps the source. */
public final class RejectionReport {
    private static final String REJECTIONS =
            """
            select line, scope, column_name, value, reason from import_rejection
            where import_run_id::text = ? order by line, column_name""";
    private static final int ROWS_AT_A_TIME = 1000;

    private RejectionReport() {}

    /** Columns: line of the file, scope (ROW or CELL), column, value, reason in the terminal's language. */
    public static void write(DatabaseAccess database, String run, Writer to) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(REJECTIONS)) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                statement.setString(1, run);
                write(statement, CsvWriter.builder().build(to));
                to.flush();
            }
        }
    }

    private static void write(PreparedStatement statement, CsvWriter csv) throws SQLException, IOException {
        csv.writeRecord("line", "scope", "column", "value", "reason");
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                csv.writeRecord(
                        rows.getString("line"),
                        rows.getString("scope"),
                        harmless(rows.getString("column_name")),
                        harmless(rows.getString("value")),
                        Reasons.ofTheTerminal().say(rows.getString("reason")));
            }
        }
        csv.flush();
    }

    /** A spreadsheet runs what begins with one of these as a formula; the report is opened in one. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
