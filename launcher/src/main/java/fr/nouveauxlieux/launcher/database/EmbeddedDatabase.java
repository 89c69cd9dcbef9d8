package fr.nouveauxlieux.launcher.database;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.configuration.FreePort;
import fr.nouveauxlieux.launcher.console.Messages;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The real PostgreSQL that comes with the product, on a data folder that lasts. It listens on the loopback only, on a
 * port drawn at each start, and asks everyone for a password.
 *
 * <p>The caller holds the folder's lock ({@link fr.nouveauxlieux.launcher.configuration.DataFolderLock}).
 */
public final class EmbeddedDatabase implements Database {
    static final String NAME = "nouveauxlieux";
    static final String ADMINISTRATOR = "nouveauxlieux_admin";
    static final String OWNER = "nouveauxlieux_owner";
    static final String APPLICATION = "nouveauxlieux_app";

    private static final int ATTEMPTS = 3;

    private final PostgresCluster cluster;
    private final int port;
    private final Secrets secrets;

    private EmbeddedDatabase(PostgresCluster cluster, int port, Secrets secrets) {
        this.cluster = cluster;
        this.port = port;
        this.secrets = secrets;
    }

    /**
     * Starts it, after making it if the folder has none, and after stopping the one that a killed launcher left behind.
     *
     * @throws LaunchException with PostgreSQL's own words when it does not start
     */
    public static EmbeddedDatabase start(DataFolder folder) {
        PostgresCluster cluster = new PostgresCluster(folder, PostgresPrograms.unpackedUnder(folder.caches()));
        Secrets secrets = Secrets.of(folder.secrets(), cluster.exists());
        boolean first = !cluster.exists();
        if (first) {
            cluster.initialise(secrets.administrator());
        } else if (cluster.isRunning()) {
            cluster.stop();
        }
        EmbeddedDatabase database = new EmbeddedDatabase(cluster, startOnSomePort(cluster), secrets);
        try {
            database.makeRolesAndDatabase();
        } catch (SQLException failed) {
            cluster.stop();
            throw new LaunchException(Messages.text("database.rolesFailed", failed.getMessage()), failed);
        }
        return database;
    }

    /** Another program may take the free port between its choice and its use: then another is tried. */
    private static int startOnSomePort(PostgresCluster cluster) {
        for (int attempt = 1; ; attempt++) {
            int port = FreePort.onLoopback();
            try {
                cluster.start(port);
                return port;
            } catch (LaunchException failed) {
                if (attempt == ATTEMPTS) {
                    throw failed;
                }
            }
        }
    }

    private void makeRolesAndDatabase() throws SQLException {
        try (Connection connection = access("postgres", ADMINISTRATOR, secrets.administrator())
                        .connect();
                Statement statement = connection.createStatement()) {
            makeRole(statement, OWNER, secrets.owner());
            makeRole(statement, APPLICATION, secrets.application());
            if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + OWNER);
            }
            statement.execute("revoke all on database " + NAME + " from public");
            statement.execute("grant connect on database " + NAME + " to " + APPLICATION);
        }
    }

    /** The password is set at each start, so that the secrets file is what counts. It is drawn without any quote. */
    private static void makeRole(Statement statement, String role, String password) throws SQLException {
        boolean known = exists(statement, "select 1 from pg_roles where rolname = '" + role + "'");
        statement.execute((known ? "alter" : "create") + " role " + role
                + " login nosuperuser nocreatedb nocreaterole noreplication password '" + password + "'");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Where it listens, on 127.0.0.1. */
    public int port() {
        return port;
    }

    @Override
    public DatabaseAccess owner() {
        return access(NAME, OWNER, secrets.owner());
    }

    @Override
    public DatabaseAccess application() {
        return access(NAME, APPLICATION, secrets.application());
    }

    @Override
    public boolean embedded() {
        return true;
    }

    @Override
    public void close() {
        if (cluster.isRunning()) {
            cluster.stop();
        }
    }

    private DatabaseAccess access(String database, String user, String password) {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }
}
