package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.RunningFile;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.configuration.DataFolderLock;
import fr.nouveauxlieux.launcher.console.Messages;

/** The data folder for this process alone. */
final class Exclusive {
    private Exclusive() {}

    /** @throws LaunchException naming the process that has it, when that is known */
    static DataFolderLock take(DataFolder folder) {
        return DataFolderLock.tryToTake(folder)
                .orElseThrow(() -> new LaunchException(RunningFile.findIn(folder)
                        .map(running -> Messages.text(
                                "data.usedBy", folder.root(), Long.toString(running.process()), running.site()))
                        .orElseGet(() -> Messages.text("data.used", folder.root()))));
    }
}
