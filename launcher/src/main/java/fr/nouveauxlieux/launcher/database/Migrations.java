package fr.nouveauxlieux.launcher.database;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.console.Messages;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** The database's structure, brought to what this version of the portal expects. */
public final class Migrations {
    private static final String SCRIPTS = "classpath:db/migration";

    private Migrations() {}

    /**
     * Applies, as the owner, the scripts that were not applied yet. They name the application's role
     * <code>${app_role}</code>.
     *
     * @return how many were applied
     * @throws LaunchException when a script fails, or one already applied has changed since
     */
    public static int apply(Database database) {
        return apply(database, SCRIPTS);
    }

    static int apply(Database database, String scripts) {
        DatabaseAccess owner = database.owner();
        try {
            MigrateResult result = Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations(scripts)
                    .placeholders(Map.of("app_role", database.application().user()))
                    .cleanDisabled(true)
                    .load()
                    .migrate();
            return result.migrationsExecuted;
        } catch (FlywayException failed) {
            throw new LaunchException(Messages.text("database.migrationFailed", failed.getMessage()), failed);
        }
    }
}
