package fr.nouveauxlieux.launcher;

import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.configuration.PrivateFile;
import fr.nouveauxlieux.launcher.database.DatabaseAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Properties;

/**
 * How other commands reach the portal that runs on a data folder: its process, its address and its database as the
 * application's role. Kept in running.properties while it runs; whether it still does is told by the lock, not by this.
 *
 * @param process its id
 * @param site as {@code http://127.0.0.1:8080/}
 */
public record RunningFile(long process, String site, DatabaseAccess database) {

    void writeTo(DataFolder folder) {
        Properties properties = new Properties();
        properties.setProperty("process", Long.toString(process));
        properties.setProperty("site", site);
        properties.setProperty("database.url", database.url());
        properties.setProperty("database.user", database.user());
        properties.setProperty("database.password", database.password());
        try {
            PrivateFile.write(folder.running(), properties);
        } catch (IOException failed) {
            throw new UncheckedIOException("write " + folder.running(), failed);
        }
    }

    public static Optional<RunningFile> findIn(DataFolder folder) {
        try {
            Properties properties = PrivateFile.read(folder.running());
            return Optional.of(new RunningFile(
                    Long.parseLong(properties.getProperty("process")),
                    properties.getProperty("site"),
                    new DatabaseAccess(
                            properties.getProperty("database.url"),
                            properties.getProperty("database.user"),
                            properties.getProperty("database.password"))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("read " + folder.running(), failed);
        }
    }

    static void removeFrom(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.running());
        } catch (IOException failed) {
            throw new UncheckedIOException("delete " + folder.running(), failed);
        }
    }
}
