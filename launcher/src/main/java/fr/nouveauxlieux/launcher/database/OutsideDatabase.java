package fr.nouveauxlieux.launcher.database;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.OutsideDatabaseSettings;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL of the operator's. */
public final class OutsideDatabase implements Database {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int OLDEST_MAJOR = 14;

    private final DatabaseAccess owner;
    private final DatabaseAccess application;

    private OutsideDatabase(OutsideDatabaseSettings settings) {
        owner = new DatabaseAccess(settings.url(), settings.ownerUser(), settings.ownerPassword());
        application = new DatabaseAccess(settings.url(), settings.user(), settings.password());
    }

    /**
     * Waits until it answers both roles. A server that is not up yet is waited for; a refused password is not.
     *
     * @throws LaunchException when it does not answer in time, refuses a role, or is too old
     */
    public static OutsideDatabase await(OutsideDatabaseSettings settings, Duration patience, Terminal terminal) {
        OutsideDatabase database = new OutsideDatabase(settings);
        long deadline = System.nanoTime() + patience.toNanos();
        awaitAnswer(database.owner, deadline, terminal);
        awaitAnswer(database.application, deadline, terminal);
        return database;
    }

    private static void awaitAnswer(DatabaseAccess access, long deadline, Terminal terminal) {
        boolean said = false;
        while (true) {
            try (Connection connection = access.connect()) {
                checkVersion(connection);
                return;
            } catch (SQLException refused) {
                if (!mayStillComeUp(refused) || System.nanoTime() >= deadline) {
                    throw new LaunchException(
                            Messages.text("database.outside.refused", access, refused.getMessage()), refused);
                }
                if (!said) {
                    terminal.say("database.outside.waiting", access);
                    said = true;
                }
                pause();
            }
        }
    }

    private static void checkVersion(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR) {
            throw new LaunchException(Messages.text("database.outside.tooOld", major, OLDEST_MAJOR));
        }
    }

    /** Class 08: no connection. 57P03: the server is starting. 53300: too many clients for now. */
    private static boolean mayStillComeUp(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return state.startsWith("08") && !state.equals("08004") || state.equals("57P03") || state.equals("53300");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchException(Messages.text("launch.interrupted"), interrupted);
        }
    }

    @Override
    public DatabaseAccess owner() {
        return owner;
    }

    @Override
    public DatabaseAccess application() {
        return application;
    }

    @Override
    public boolean embedded() {
        return false;
    }

    @Override
    public void close() {
        // It is not ours to stop.
    }
}
