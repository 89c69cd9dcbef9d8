package fr.nouveauxlieux.launcher.content;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.database.DatabaseAccess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/** Offers the demonstration to a registry that nothing was ever put in. */
public final class FirstContent {
    /** The source's code, as its mapping names it. */
    public static final String SOURCE = "demonstration";

    private static final String MAPPING = "sources/demonstration.json";
    private static final String EVER_FILLED =
            "select exists (select 1 from import_run) or exists (select 1 from source_record)";

    private FirstContent() {}

    /** Does nothing where the distribution holds no demonstration, or the registry was ever filled. */
    public static void offerTo(DatabaseAccess database, DataFolder folder, Terminal terminal) {
        Optional<Demonstration> demonstration = Demonstration.find();
        try {
            if (demonstration.isEmpty() || wasEverFilled(database)) {
                return;
            }
            terminal.say("demonstration.preparing");
            copyMapping(folder.sources());
            Path draft = Files.createTempDirectory(folder.imports(), "demonstration");
            try {
                new ImportRuns(database).queue(SOURCE, demonstration.get().writeCsv(draft), folder.imports());
            } finally {
                FileUtils.deleteDirectory(draft.toFile());
            }
        } catch (SQLException | IOException failed) {
            throw new LaunchException(Messages.text("demonstration.failed", failed.getMessage()), failed);
        }
    }

    /**
     * The import of the demonstration that is not over, asked before the portal is deployed: it may be over by the time
     * that the portal is ready, and long before all of it can be searched.
     */
    public static Optional<String> findUnfinished(DatabaseAccess database) {
        try {
            return new ImportRuns(database).findUnfinished(SOURCE);
        } catch (SQLException failed) {
            throw new LaunchException(Messages.text("demonstration.failed", failed.getMessage()), failed);
        }
    }

    /**
     * Follows an import of the demonstration to its end, so that nobody meets an empty registry.
     *
     * @return the last change of the registry's feed, once it is
     */
    public static long await(String run, DatabaseAccess database, Terminal terminal) {
        try {
            terminal.say("demonstration.importing");
            new ImportFollower(new ImportRuns(database), terminal).follow(run);
            return lastChange(database);
        } catch (SQLException failed) {
            throw new LaunchException(Messages.text("demonstration.failed", failed.getMessage()), failed);
        }
    }

    private static long lastChange(DatabaseAccess database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(seq), 0) from place_change")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static boolean wasEverFilled(DatabaseAccess database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(EVER_FILLED)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void copyMapping(Path sources) throws IOException {
        try (InputStream mapping = FirstContent.class.getClassLoader().getResourceAsStream(MAPPING)) {
            if (mapping == null) {
                throw new IOException("no " + MAPPING + " in the demonstration");
            }
            Files.copy(mapping, sources.resolve("demonstration.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
