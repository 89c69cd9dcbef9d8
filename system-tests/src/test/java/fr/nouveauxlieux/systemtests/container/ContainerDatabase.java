package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.database.EmbeddedDatabase;
import fr.nouveauxlieux.launcher.database.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of the tests that run in the container: started before the container reads its configuration, which
 * takes the address from system properties, and stopped after the last test.
 */
public class ContainerDatabase implements LauncherSessionListener {

    private Path folder;
    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (database != null || System.getProperty("nl.war") == null) {
            return;
        }
        try {
            folder = Files.createTempDirectory("container-tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.start(DataFolder.prepare(folder));
        Migrations.apply(database);
        System.setProperty("nl.db.url", database.application().url());
        System.setProperty("nl.db.user", database.application().user());
        System.setProperty("nl.db.password", database.application().password());
        System.setProperty("nl.data.dir", folder.toString());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database == null) {
            return;
        }
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
