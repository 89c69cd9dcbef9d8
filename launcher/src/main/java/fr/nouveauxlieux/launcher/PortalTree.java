package fr.nouveauxlieux.launcher;

import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.configuration.Distribution;
import fr.nouveauxlieux.launcher.configuration.FreePort;
import fr.nouveauxlieux.launcher.configuration.MailDefaults;
import fr.nouveauxlieux.launcher.configuration.PortHold;
import fr.nouveauxlieux.launcher.configuration.PortalKey;
import fr.nouveauxlieux.launcher.console.LogFiles;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.content.FirstContent;
import fr.nouveauxlieux.launcher.database.Database;
import fr.nouveauxlieux.launcher.database.DatabaseAccess;
import fr.nouveauxlieux.launcher.database.Databases;
import fr.nouveauxlieux.launcher.server.ApplicationServer;
import fr.nouveauxlieux.launcher.server.DeploymentException;
import fr.nouveauxlieux.launcher.server.IsolatedServer;
import fr.nouveauxlieux.launcher.server.Readiness;
import fr.nouveauxlieux.launcher.server.ServerSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/**
 * PostgreSQL, the server and the portal, started and stopped together. The database and the bare server start side by
 * side; the portal is deployed once both are there. The caller holds the data folder's lock.
 */
public final class PortalTree implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);

    private final Configuration configuration;
    private final DataFolder folder;
    private final Terminal terminal;
    private final Distribution distribution;
    private final ApplicationServer server;
    private CompletableFuture<Database> database = CompletableFuture.failedFuture(new IllegalStateException());
    private Optional<PortHold> portHold = Optional.empty();
    private boolean closed;

    public PortalTree(Configuration configuration, DataFolder folder, Distribution distribution, Terminal terminal) {
        this.configuration = configuration;
        this.folder = folder;
        this.distribution = distribution;
        this.terminal = terminal;
        this.server = IsolatedServer.load(distribution.server());
    }

    /**
     * Returns once the portal itself says that it is ready.
     *
     * @return how to reach it
     * @throws LaunchException when any part does not start; what had started is left for {@link #close()}
     */
    public RunningFile start() {
        int port = holdPort();
        if (configuration.port().number() != 0 && port != configuration.port().number()) {
            terminal.say("port.other", configuration.port().number(), port);
        }
        Path logging = LogFiles.open(folder.logs(), folder.caches());
        Path archive = distribution.portalArchive();
        startDatabase();
        server.boot(serverSettings(port, logging));
        URI site = URI.create("http://" + reachableHost() + ":" + port + "/");
        tellApplication(opened().application());
        MailDefaults.ofThisProcess().complete(site, configuration.port().number() != 0);
        Optional<String> firstImport = FirstContent.findUnfinished(opened().application());
        terminal.say("portal.deploying");
        deploy(archive);
        awaitReadiness(site, 0);
        firstImport.ifPresent(run -> awaitReadiness(site, FirstContent.await(run, opened().application(), terminal)));
        RunningFile running = new RunningFile(ProcessHandle.current().pid(), site.toString(), opened().application());
        running.writeTo(folder);
        return running;
    }

    private synchronized int holdPort() {
        portHold = Optional.of(FreePort.hold(configuration.host(), configuration.port()));
        return portHold.get().number();
    }

    private synchronized void startDatabase() {
        if (closed) {
            throw new LaunchException(Messages.text("launch.interrupted"));
        }
        terminal.say("database.starting");
        database = CompletableFuture.supplyAsync(
                () -> {
                    Database opened = Databases.openMigrated(configuration, folder, terminal);
                    if (configuration.demonstration() && opened.embedded()) {
                        FirstContent.offerTo(opened.application(), folder, terminal);
                    }
                    return opened;
                },
                task -> new Thread(task, "database").start());
    }

    private Database opened() {
        try {
            return database.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof LaunchException explained) {
                throw explained;
            }
            throw failed;
        }
    }

    private ServerSettings serverSettings(int port, Path logging) {
        return new ServerSettings(
                configuration.host(),
                port,
                folder.caches().resolve("server-" + Distribution.version()),
                logging,
                configuration.httpThreads(),
                configuration.accessLog() ? Optional.of(folder.logs()) : Optional.empty());
    }

    /** The application's MicroProfile Config reads these. */
    private void tellApplication(DatabaseAccess access) {
        System.setProperty("nl.db.url", access.url());
        System.setProperty("nl.db.user", access.user());
        System.setProperty("nl.db.password", access.password());
        System.setProperty(
                "nl.secret-key",
                PortalKey.choose(configuration.secretKey(), folder).text());
        System.setProperty("nl.data.dir", folder.root().toString());
        System.setProperty("nl.index.dir", folder.index().toString());
        System.setProperty("nl.territories.dir", folder.territories().toString());
        System.setProperty("nl.sources.dir", folder.sources().toString());
        System.setProperty("nl.imports.dir", folder.imports().toString());
        System.setProperty("nl.mail.dir", folder.mail().toString());
    }

    private void deploy(Path archive) {
        try {
            server.deploy(archive);
        } catch (DeploymentException failed) {
            throw new LaunchException(Messages.text("portal.notDeployed", failed.getMessage(), folder.logs()), failed);
        }
    }

    private void awaitReadiness(URI site, long sequence) {
        try {
            new Readiness(site).await(READY_WITHIN, sequence);
        } catch (TimeoutException notReady) {
            throw new LaunchException(Messages.text("portal.notReady", notReady.getMessage(), folder.logs()), notReady);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchException(Messages.text("launch.interrupted"), interrupted);
        }
    }

    /** Where this machine reaches the portal: an address that stands for all of them is no address to call. */
    private String reachableHost() {
        String host = configuration.host();
        if (host.equals("0.0.0.0") || host.equals("::")) {
            return "127.0.0.1";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** The server first, so that nothing uses the database when it stops. Also stops a start that is not finished. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.stop();
        try {
            database.join().close();
        } catch (CompletionException neverOpened) {
            // Then there is nothing to stop: it was said when it failed.
        }
        portHold.ifPresent(PortHold::close);
        RunningFile.removeFrom(folder);
    }
}
