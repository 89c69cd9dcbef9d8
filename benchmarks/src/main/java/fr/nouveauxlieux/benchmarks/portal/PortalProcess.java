package fr.nouveauxlieux.benchmarks.portal;

import fr.nouveauxlieux.benchmarks.TemporaryFolder;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The portal of the distribution folder, with an empty registry of its own, as a server runs it. */
public final class PortalProcess implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(10);
    private static final int STOPPED_WITHIN_SECONDS = 60;
    private static final long LOOK_AGAIN_MILLISECONDS = 200;
    private static final List<String> SERVER_FLAGS = List.of("-XX:+UseG1GC", "-Xmx3g", "-Dfile.encoding=UTF-8");

    /** No demonstration of its own, and no limit to what one address may ask. */
    private static final Map<String, String> SETTINGS = Map.of(
            "NL_DEMONSTRATION",
            "no",
            "NL_DEMONSTRATION_DOSSIERS",
            "false",
            "NL_WEB_RATE_REQUESTS_PER_MINUTE",
            "0",
            "NL_WEB_RATE_TILES_PER_MINUTE",
            "0");

    private final TemporaryFolder folder;
    private final Process process;
    private final Thread stopAtExit;
    private final Properties running = new Properties();

    private PortalProcess(TemporaryFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.stopAtExit = new Thread(this::stop, "portal-stop");
        Runtime.getRuntime().addShutdownHook(stopAtExit);
    }

    /** @param distribution the folder of portal.jar */
    public static Optional<PortalProcess> start(Path distribution) throws IOException, InterruptedException {
        Path jar = distribution.resolve("portal.jar");
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        TemporaryFolder folder = TemporaryFolder.create();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.path().resolve("portal.log").toFile());
        builder.command().addAll(SERVER_FLAGS);
        builder.command().addAll(List.of("-jar", jar.toString()));
        builder.environment().putAll(SETTINGS);
        builder.environment().put("NL_DATA_DIR", dataFolder(folder).toString());
        builder.environment().put("NL_PORT", Integer.toString(freePort()));
        PortalProcess portal = new PortalProcess(folder, builder.start());
        portal.awaitReadiness();
        return Optional.of(portal);
    }

    private static Path dataFolder(TemporaryFolder folder) {
        return folder.path().resolve("portal");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReadiness() throws IOException, InterruptedException {
        Path file = data().resolve("running.properties");
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (running.getProperty("database.password") == null) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                String said = Files.readString(folder.path().resolve("portal.log"));
                close();
                throw new IOException("the portal does not start: " + said);
            }
            Thread.sleep(LOOK_AGAIN_MILLISECONDS);
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    running.load(reader);
                }
            }
        }
    }

    public URI site() {
        return URI.create(running.getProperty("site"));
    }

    public Path data() {
        return dataFolder(folder);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                running.getProperty("database.url"),
                running.getProperty("database.user"),
                running.getProperty("database.password"));
    }

    /** Of the server and the programs that it started, since their start; the database is not theirs. */
    public Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(handle -> handle.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
        stop();
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folder.close();
    }
}
