package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.PortalTree;
import fr.nouveauxlieux.launcher.RunningFile;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.configuration.DataFolderLock;
import fr.nouveauxlieux.launcher.configuration.Distribution;
import fr.nouveauxlieux.launcher.console.LogFiles;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.database.Database;
import fr.nouveauxlieux.launcher.database.DatabaseAccess;
import fr.nouveauxlieux.launcher.database.Databases;
import java.util.Optional;

/**
 * The registry for the time of one command: that of the portal already running on the data folder, or else one started
 * for the command, on the loopback, and stopped at its end.
 */
record Session(DataFolder folder, DatabaseAccess database) {

    /** For work that the portal itself must do. */
    static Session withPortal(Configuration configuration, Terminal terminal) {
        DataFolder folder = DataFolder.prepare(configuration.dataFolder());
        Optional<DataFolderLock> lock = DataFolderLock.tryToTake(folder);
        if (lock.isEmpty()) {
            return ofRunningPortal(folder);
        }
        terminal.say("session.starting");
        PortalTree tree = new PortalTree(configuration.forOneCommand(), folder, Distribution.ofThisProcess(), terminal);
        Stopping.atExit(terminal, tree, lock.get());
        return new Session(folder, tree.start().database());
    }

    /** For reading, for which the database is enough. */
    static Session withDatabase(Configuration configuration, Terminal terminal) {
        DataFolder folder = DataFolder.prepare(configuration.dataFolder());
        Optional<DataFolderLock> lock = DataFolderLock.tryToTake(folder);
        if (lock.isEmpty()) {
            return ofRunningPortal(folder);
        }
        LogFiles.open(folder.logs(), folder.caches());
        terminal.say("database.starting");
        Database database = Databases.openMigrated(configuration, folder, terminal);
        Stopping.atExit(terminal, database, lock.get());
        return new Session(folder, database.application());
    }

    private static Session ofRunningPortal(DataFolder folder) {
        return RunningFile.findIn(folder)
                .map(running -> new Session(folder, running.database()))
                .orElseThrow(() -> new LaunchException(Messages.text("session.notReadyYet", folder.root())));
    }
}
