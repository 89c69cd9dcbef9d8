package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.launcher.PortalTree;
import fr.nouveauxlieux.launcher.RunningFile;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.configuration.DataFolderLock;
import fr.nouveauxlieux.launcher.configuration.Distribution;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.server.FirstAdministratorLink;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Runs the portal until a signal ends it. */
final class RunCommand implements Command {
    private final Configuration configuration;
    private final Terminal terminal;

    RunCommand(Configuration configuration, Terminal terminal) {
        this.configuration = configuration;
        this.terminal = terminal;
    }

    @Override
    public int run() throws InterruptedException {
        long begun = System.nanoTime();
        DataFolder folder = DataFolder.prepare(configuration.dataFolder());
        terminal.say("launch.folder", folder.root());
        DataFolderLock lock = Exclusive.take(folder);
        PortalTree tree = new PortalTree(configuration, folder, Distribution.ofThisProcess(), terminal);
        Stopping.atExit(terminal, tree, lock);
        RunningFile running = tree.start();
        long tenths = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 100;
        terminal.say("launch.ready", tenths / 10.0);
        terminal.sayPlainly(running.site());
        FirstAdministratorLink.issue(URI.create(running.site())).ifPresent(link -> {
            terminal.say("administrator.none");
            terminal.sayPlainly(link.toString());
        });
        terminal.say("launch.howToStop");
        new CountDownLatch(1).await();
        return SUCCESS;
    }
}
