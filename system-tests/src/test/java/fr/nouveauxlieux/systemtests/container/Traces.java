package fr.nouveauxlieux.systemtests.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks for a text in every column of every table. */
@ApplicationScoped
public class Traces {

    private static final String COLUMNS =
            """
            select table_name, column_name from information_schema.columns
            where table_schema = 'public' and table_name <> 'flyway_schema_history' order by 1, 2""";

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    /** Where the text stands, whatever its case, as {@code account.address}. */
    public List<String> of(String text) {
        try (Connection connection = dataSource.getConnection()) {
            List<String> found = new ArrayList<>();
            for (String[] column : columns(connection)) {
                if (holds(connection, column[0], column[1], text)) {
                    found.add(column[0] + "." + column[1]);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String[]> columns(Connection connection) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                columns.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return columns;
    }

    private static boolean holds(Connection connection, String table, String column, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select exists (select 1 from " + table
                + " where position(lower(?) in lower(cast(" + column + " as text))) > 0)")) {
            statement.setString(1, text);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
