package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.configuration.DataFolderLock;
import fr.nouveauxlieux.launcher.console.LogFiles;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.database.Database;
import fr.nouveauxlieux.launcher.database.Databases;

/** Brings the database to this version's structure and stops. */
final class MigrateCommand implements Command {
    private final Configuration configuration;
    private final Terminal terminal;

    MigrateCommand(Configuration configuration, Terminal terminal) {
        this.configuration = configuration;
        this.terminal = terminal;
    }

    @Override
    public int run() {
        DataFolder folder = DataFolder.prepare(configuration.dataFolder());
        DataFolderLock lock = Exclusive.take(folder);
        LogFiles.open(folder.logs(), folder.caches());
        terminal.say("database.starting");
        Database database = Databases.openMigrated(configuration, folder, terminal);
        Stopping.atExit(terminal, database, lock);
        terminal.say("database.upToDate", database.application().url());
        return SUCCESS;
    }
}
