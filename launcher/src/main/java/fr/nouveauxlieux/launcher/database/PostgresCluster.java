package fr.nouveauxlieux.launcher.database;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.configuration.Distribution;
import fr.nouveauxlieux.launcher.configuration.PrivateFile;
import fr.nouveauxlieux.launcher.console.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** The files of the embedded server, and the server that runs on them. */
final class PostgresCluster {
    private static final String OUR_SETTINGS = "nouveaux-lieux.conf";
    private static final int STATUS_RUNNING = 0;
    private static final String PATIENCE_SECONDS = "60";

    private final Path files;
    private final Path logs;
    private final Path localSettings;
    private final PostgresPrograms programs;

    PostgresCluster(DataFolder folder, PostgresPrograms programs) {
        String major = Distribution.postgresqlVersion().split("\\.")[0];
        this.files = folder.postgresql().resolve(major);
        this.logs = folder.logs();
        this.localSettings = folder.root().resolve("postgresql.conf");
        this.programs = programs;
    }

    boolean exists() {
        return Files.exists(files.resolve("PG_VERSION"));
    }

    /**
     * Makes an empty cluster where passwords are asked for from the first instant. It is made beside and renamed, so
     * that a first start that was cut short is simply done again.
     */
    void initialise(String administratorPassword) {
        refuseToForgetAnotherVersion();
        Path draft = files.resolveSibling(files.getFileName() + ".part");
        Path passwordFile = files.resolveSibling("password.part");
        try {
            FileUtils.deleteDirectory(draft.toFile());
            Files.createDirectories(files.getParent());
            PrivateFile.write(passwordFile, administratorPassword);
            succeed(
                    "initdb",
                    List.of(
                            "--pgdata=" + draft,
                            "--username=" + EmbeddedDatabase.ADMINISTRATOR,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=icu",
                            "--icu-locale=fr-FR",
                            "--locale=" + systemLocale(),
                            "--data-checksums"));
            Files.writeString(
                    draft.resolve("postgresql.conf"), "\ninclude '" + OUR_SETTINGS + "'\n", StandardOpenOption.APPEND);
            Files.move(draft, files, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("make " + files, failed);
        } finally {
            FileUtils.deleteQuietly(passwordFile.toFile());
        }
    }

    /**
     * True when a server already runs on these files: left by a launcher that was killed. The data folder's lock, which
     * the caller holds, tells that no other launcher uses it.
     */
    boolean isRunning() {
        return programs.run("pg_ctl", List.of("status", "--pgdata=" + files)).exitCode() == STATUS_RUNNING;
    }

    /** Returns once connections are accepted on the loopback. */
    void start(int port) {
        writeSettings(port);
        succeed(
                "pg_ctl",
                List.of(
                        "start",
                        "--pgdata=" + files,
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS,
                        "--log=" + logs.resolve("postgresql-start.log")));
    }

    /** Ends open transactions, writes everything down and returns once the server is gone. */
    void stop() {
        succeed(
                "pg_ctl",
                List.of("stop", "--pgdata=" + files, "--mode=fast", "--wait", "--timeout=" + PATIENCE_SECONDS));
    }

    private void succeed(String program, List<String> arguments) {
        PostgresPrograms.Outcome outcome = programs.run(program, arguments);
        if (!outcome.succeeded()) {
            throw new LaunchException(Messages.text("database.programFailed", program, outcome.output()));
        }
    }

    private void writeSettings(int port) {
        try {
            Files.writeString(files.resolve(OUR_SETTINGS), settings(port));
            Files.writeString(files.resolve("pg_hba.conf"), whoMayConnect());
        } catch (IOException failed) {
            throw new UncheckedIOException("settings in " + files, failed);
        }
    }

    /** Written again at each start; what an operator adds goes to postgresql.conf in the data folder and wins. */
    private String settings(int port) {
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 60
                shared_buffers = 128MB
                effective_cache_size = 1GB
                work_mem = 8MB
                maintenance_work_mem = 128MB
                max_wal_size = 1GB
                random_page_cost = 1.1
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_file_mode = 0600
                log_rotation_age = 1d
                log_truncate_on_rotation = on
                log_line_prefix = '%%m [%%p] %%u@%%d '
                log_min_duration_statement = 1s
                include_if_exists '%s'
                """
                .formatted(port, quoted(logs), quoted(localSettings));
    }

    private static String whoMayConnect() {
        return """
                # database user address method
                host all %s 127.0.0.1/32 scram-sha-256
                host %s %s,%s 127.0.0.1/32 scram-sha-256
                """
                .formatted(
                        EmbeddedDatabase.ADMINISTRATOR,
                        EmbeddedDatabase.NAME,
                        EmbeddedDatabase.OWNER,
                        EmbeddedDatabase.APPLICATION);
    }

    private void refuseToForgetAnotherVersion() {
        if (!Files.isDirectory(files.getParent())) {
            return;
        }
        try (Stream<Path> versions = Files.list(files.getParent())) {
            versions.filter(version -> Files.exists(version.resolve("PG_VERSION")))
                    .filter(version -> !version.getFileName().toString().endsWith(".part"))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new LaunchException(Messages.text(
                                "database.otherVersion",
                                other.getFileName().toString(),
                                files.getFileName().toString(),
                                other));
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Says which characters are letters, for the few functions that do not ask ICU (pg_trgm among them). */
    private static String systemLocale() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
