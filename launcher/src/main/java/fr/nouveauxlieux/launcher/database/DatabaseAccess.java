package fr.nouveauxlieux.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A way in, as one role.
 *
 * @param url as {@code jdbc:postgresql://host:port/database}
 */
public record DatabaseAccess(String url, String user, String password) {
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "nouveaux-lieux");
        return DriverManager.getConnection(url, properties);
    }

    /** Names no password: this may end in a log. */
    @Override
    public String toString() {
        return user + " @ " + url;
    }
}
