package fr.nouveauxlieux.launcher.database;

import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.console.Terminal;
import java.time.Duration;

/** The database that the configuration asks for, up and of this version's structure. */
public final class Databases {
    private Databases() {}

    public static Database openMigrated(Configuration configuration, DataFolder folder, Terminal terminal) {
        Database database = open(configuration, folder, terminal);
        try {
            int applied = Migrations.apply(database);
            if (applied > 0) {
                terminal.say("database.migrated", applied);
            }
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static Database open(Configuration configuration, DataFolder folder, Terminal terminal) {
        var outside = configuration.outsideDatabase();
        if (outside.isPresent()) {
            return OutsideDatabase.await(
                    outside.get(), Duration.ofSeconds(configuration.databaseWaitSeconds()), terminal);
        }
        if (!folder.secrets().toFile().exists()) {
            terminal.say("database.first");
        }
        return EmbeddedDatabase.start(folder);
    }
}
