package fr.nouveauxlieux.systemtests.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The product as people run it: the distribution's {@code portal.jar} as a process of its own, on a data folder and a
 * free port of its own.
 */
public final class PortalProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 240;

    private final Path dataFolder;
    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<String> site = new CompletableFuture<>();

    private PortalProcess(Path dataFolder, Map<String, String> environment, List<String> arguments) {
        this.dataFolder = dataFolder;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                distribution().resolve("portal.jar").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("NL_"));
        builder.environment().put("NL_DATA_DIR", dataFolder.toString());
        builder.environment().put("NL_LANGUAGE", "fr");
        builder.environment().put("NL_DEMONSTRATION", "no");
        builder.environment().put("NL_DEMONSTRATION_DOSSIERS", "false");
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread reader = new Thread(this::read, "portal-output");
        reader.setDaemon(true);
        reader.start();
    }

    private static Path distribution() {
        return Path.of(System.getProperty("nl.distribution"));
    }

    /** Runs the portal and waits until it says its address. */
    public static PortalProcess run(Path dataFolder, Map<String, String> environment) {
        PortalProcess portal = new PortalProcess(dataFolder, environment, List.of("run"));
        portal.site();
        return portal;
    }

    /** Runs a command to its end, beside a running portal or alone. */
    public static Finished command(Path dataFolder, Map<String, String> environment, String... arguments) {
        try (PortalProcess portal = new PortalProcess(dataFolder, environment, List.of(arguments))) {
            return portal.awaitEnd();
        }
    }

    /** How a command ended, and all that it said. */
    public record Finished(int exitCode, String output) {}

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                output.append(line).append('\n');
                if (line.strip().matches("http://[^ ]+")) {
                    site.complete(line.strip());
                }
                line = lines.readLine();
            }
            site.completeExceptionally(new IllegalStateException("the portal ended without saying its address"));
        } catch (IOException e) {
            site.completeExceptionally(e);
        }
    }

    /** The address that the portal said, without a slash at its end. */
    public String site() {
        try {
            return site.get(PATIENCE_SECONDS, TimeUnit.SECONDS).replaceFirst("/$", "");
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("the portal did not start; it said:\n" + output, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String output() {
        return output.toString();
    }

    public Path dataFolder() {
        return dataFolder;
    }

    /** A connection to the database of the running portal, with the rights of the application. */
    public Connection connect() throws SQLException {
        Properties running = new Properties();
        try (var file = Files.newBufferedReader(dataFolder.resolve("running.properties"))) {
            running.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                running.getProperty("database.url"),
                running.getProperty("database.user"),
                running.getProperty("database.password"));
    }

    /** Ends the portal at once, as {@code kill -9} does: nothing of it has time to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As {@link #kill()}, with the database that the portal started: as where the machine itself goes down. */
    public void killWithDatabase() {
        process.destroyForcibly();
        try (Stream<Path> versions = Files.list(dataFolder.resolve("postgresql"))) {
            for (Path pid : versions.map(version -> version.resolve("postmaster.pid"))
                    .filter(Files::exists)
                    .toList()) {
                ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0)))
                        .ifPresent(PortalProcess::killWithDescendants);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitEnd();
    }

    private static void killWithDescendants(ProcessHandle parent) {
        Stream.concat(Stream.of(parent), parent.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
        Await.until("the end of the database", () -> !parent.isAlive());
    }

    /** Asks the portal to end, as Ctrl-C does, and waits until it did. */
    public Finished stop() {
        process.destroy();
        return awaitEnd();
    }

    private Finished awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the portal did not end; it said:\n" + output);
            }
            return new Finished(process.exitValue(), output.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
