package fr.nouveauxlieux.benchmarks.postgres;

import fr.nouveauxlieux.benchmarks.TemporaryFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** A PostgreSQL to measure against: that of {@value #URL_VARIABLE}, else one of our own for as long as we run. */
public final class PostgresCluster implements AutoCloseable {

    static final String OWNER = "postgres";
    private static final String URL_VARIABLE = "NL_BENCH_DB_URL";

    /** More than the defaults, as anyone would give a machine of some gigabytes; durability is left as it comes. */
    private static final String SETTINGS = "-c shared_buffers=512MB -c work_mem=64MB -c maintenance_work_mem=256MB"
            + " -c effective_cache_size=4GB -c random_page_cost=1.1 -c jit=off -c max_wal_size=4GB";

    private final String url;
    private final Runnable stop;
    private final Thread stopAtExit;

    private PostgresCluster(String url, Runnable stop) {
        this.url = url;
        this.stop = stop;
        this.stopAtExit = new Thread(stop, "postgresql-stop");
        Runtime.getRuntime().addShutdownHook(stopAtExit);
    }

    /** Empty where neither an address is given nor programs with PostGIS are found. */
    public static Optional<PostgresCluster> find() throws IOException {
        String given = System.getenv(URL_VARIABLE);
        if (given != null && !given.isBlank()) {
            return Optional.of(new PostgresCluster(given, () -> {}));
        }
        Optional<PostgresPrograms> programs = PostgresPrograms.find();
        return programs.isPresent() ? Optional.of(start(programs.get())) : Optional.empty();
    }

    private static PostgresCluster start(PostgresPrograms programs) throws IOException {
        TemporaryFolder temporary = TemporaryFolder.create();
        Path data = temporary.path().resolve("postgresql");
        Path secret = temporary.path().resolve("secret");
        String password = UUID.randomUUID().toString();
        Files.writeString(secret, password);
        if (PostgresPrograms.needsOwner()) {
            temporary.giveTo(OWNER);
        }
        programs.run(
                "initdb",
                "-D",
                data.toString(),
                "-U",
                OWNER,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret);
        int port = freePort();
        programs.run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-t",
                "60",
                "-l",
                data.resolve("server.log").toString(),
                "-o",
                "-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories='' " + SETTINGS,
                "start");
        return new PostgresCluster(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + OWNER + "&password=" + password, () -> {
                    programs.run("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
                    temporary.close();
                });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
        stop.run();
    }
}
