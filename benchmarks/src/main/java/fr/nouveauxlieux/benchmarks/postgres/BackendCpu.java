package fr.nouveauxlieux.benchmarks.postgres;

import fr.nouveauxlieux.benchmarks.measure.CpuClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;

/** Processor time of the server's process behind a connection and of its parallel workers, where Linux tells it. */
final class BackendCpu implements CpuClock {

    /** Linux tells processor times in hundredths of a second, whatever the kernel's own tick. */
    private static final long NANOSECONDS_OF_TICK = 10_000_000;

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED_CHILDREN = 13;
    private static final int SYSTEM_OF_ENDED_CHILDREN = 14;

    private final long backend;
    private final boolean elsewhere;

    private BackendCpu(long backend, boolean elsewhere) {
        this.backend = backend;
        this.elsewhere = elsewhere;
    }

    static BackendCpu of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_backend_pid(), host(inet_server_addr()) = host(inet_client_addr())")) {
            row.next();
            return new BackendCpu(row.getLong(1), !row.getBoolean(2));
        }
    }

    @Override
    public OptionalLong read() {
        if (elsewhere) {
            return OptionalLong.empty();
        }
        try {
            String[] own = fields(backend);
            String[] server = fields(Long.parseLong(own[PARENT]));
            long ticks = Long.parseLong(own[USER])
                    + Long.parseLong(own[SYSTEM])
                    + Long.parseLong(server[USER_OF_ENDED_CHILDREN])
                    + Long.parseLong(server[SYSTEM_OF_ENDED_CHILDREN]);
            return OptionalLong.of(ticks * NANOSECONDS_OF_TICK);
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    /** What follows the name of the process: its state, its parent's number, … */
    private static String[] fields(long process) throws IOException {
        String line = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }
}
