package fr.nouveauxlieux.place.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Keys of rows, drawn from a sequence that gives them block by block. */
final class Keys {

    /** The step of the sequences, and so the length of a block: a sequence gives a block's last key. */
    static final int OF_A_BLOCK = 500;

    private Keys() {}

    /** @return {@code count} keys that nobody else was given, growing */
    static Long[] draw(Connection connection, String sequence, int count) throws SQLException {
        int blocks = (count + OF_A_BLOCK - 1) / OF_A_BLOCK;
        Long[] keys = new Long[count];
        int drawn = 0;
        try (PreparedStatement statement =
                connection.prepareStatement("select nextval(cast(? as regclass)) from generate_series(1, ?)")) {
            statement.setString(1, sequence);
            statement.setInt(2, blocks);
            try (ResultSet lastKeys = statement.executeQuery()) {
                while (lastKeys.next()) {
                    long key = lastKeys.getLong(1) - OF_A_BLOCK + 1;
                    for (int i = 0; i < OF_A_BLOCK && drawn < count; i++) {
                        keys[drawn++] = key++;
                    }
                }
            }
        }
        return keys;
    }
}
