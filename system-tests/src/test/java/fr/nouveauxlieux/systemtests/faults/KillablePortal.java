package fr.nouveauxlieux.systemtests.faults;

import fr.nouveauxlieux.systemtests.browser.Mailbox;
import fr.nouveauxlieux.systemtests.process.PortalProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The product on one data folder, killed and started again as often as one likes. */
final class KillablePortal implements AutoCloseable {

    private static final Map<String, String> UNBOUNDED =
            Map.of("NL_WEB_RATE_REQUESTS_PER_MINUTE", "0", "NL_WEB_RATE_TILES_PER_MINUTE", "0");

    private final Path dataFolder;
    private final Map<String, String> settings = new HashMap<>(UNBOUNDED);
    private volatile PortalProcess process;

    KillablePortal(Path dataFolder) {
        this(dataFolder, Map.of());
    }

    /** @param others beside those that let requests come as fast as they do */
    KillablePortal(Path dataFolder, Map<String, String> others) {
        this.dataFolder = dataFolder;
        settings.putAll(others);
        restart();
    }

    /** Where it listens now: another port at each start. */
    String site() {
        return process.site();
    }

    Mailbox mails() {
        return new Mailbox(dataFolder);
    }

    Connection connect() throws SQLException {
        return process.connect();
    }

    /** At once, in the middle of whatever it does. @param withDatabase as where the machine itself goes down */
    void kill(boolean withDatabase) {
        if (withDatabase) {
            process.killWithDatabase();
        } else {
            process.kill();
        }
    }

    void restart() {
        process = PortalProcess.run(dataFolder, settings);
    }

    /** What the command line says of the journal. */
    PortalProcess.Finished verifyJournal() {
        return PortalProcess.command(dataFolder, Map.of(), "journal", "verify");
    }

    @Override
    public void close() {
        process.close();
    }
}
