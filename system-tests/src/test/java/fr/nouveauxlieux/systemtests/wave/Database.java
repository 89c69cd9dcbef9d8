package fr.nouveauxlieux.systemtests.wave;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The portal's database: where people come from, and where what they did is looked at from behind. */
final class Database {

    private final Connection connection;

    Database(Connection connection) {
        this.connection = connection;
    }

    /** Each row as texts. */
    List<List<String>> rows(String query, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, values);
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.add(String.valueOf(found.getString(i)));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of each row. */
    List<String> column(String query, Object... values) {
        return rows(query, values).stream().map(row -> row.get(0)).toList();
    }

    String one(String query, Object... values) {
        return column(query, values).get(0);
    }

    long count(String query, Object... values) {
        return Long.parseLong(one(query, values));
    }

    void change(String statement, Object... values) {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
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
}
