package fr.nouveauxlieux.benchmarks.portal;

import fr.nouveauxlieux.benchmarks.workload.PlaceFile;
import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * An import made by the running portal, as it makes any: mapping, file, line in the queue.
 *
 * @param rowsPerSecond from the run's beginning to its end, as the registry itself wrote them down
 * @param searchableAfter from the run's end until the last of its places is found by search
 */
public record PortalImport(double rowsPerSecond, Duration searchableAfter) {

    private static final long LOOK_AGAIN_MILLISECONDS = 100;
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private static final String QUEUE = "insert into import_run (source_code, file, file_name, requested_at, state)"
            + " values (?, ?, ?, now(), 'QUEUED') returning id";
    private static final String STATE = "select state, rows_read, failure,"
            + " extract(epoch from finished_at - started_at) as seconds from import_run where id = ?";

    public static PortalImport of(PlaceFile file, PortalProcess portal)
            throws IOException, SQLException, InterruptedException {
        Path mapping = portal.data().resolve("sources").resolve(file.sourceCode() + ".json");
        try (InputStream json = PortalImport.class.getResourceAsStream("/" + DemonstrationRegistry.MAPPING)) {
            Files.write(mapping, json.readAllBytes());
        }
        double rowsPerSecond;
        try (Connection connection = portal.connect()) {
            rowsPerSecond = await(connection, queue(connection, file));
        }
        long ended = System.nanoTime();
        awaitSearchable(portal, file.places());
        return new PortalImport(rowsPerSecond, Duration.ofNanos(System.nanoTime() - ended));
    }

    private static long queue(Connection connection, PlaceFile file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUEUE)) {
            statement.setString(1, file.sourceCode());
            statement.setString(2, file.csv().toString());
            statement.setString(3, file.csv().getFileName().toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static double await(Connection connection, long run)
            throws SQLException, IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        try (PreparedStatement statement = connection.prepareStatement(STATE)) {
            statement.setLong(1, run);
            while (System.nanoTime() < deadline) {
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    if (row.getString("state").equals("DONE")) {
                        return row.getLong("rows_read") / row.getDouble("seconds");
                    }
                    if (row.getString("state").equals("FAILED")) {
                        throw new IOException("the import failed: " + row.getString("failure"));
                    }
                }
                Thread.sleep(LOOK_AGAIN_MILLISECONDS);
            }
        }
        throw new IOException("the import is not done after " + LONGEST.toMinutes() + " minutes");
    }

    private static void awaitSearchable(PortalProcess portal, int places) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        try (KeepAliveClient client = new KeepAliveClient(portal.site())) {
            while (found(client) < places) {
                if (System.nanoTime() > deadline) {
                    throw new IOException("the imported places are not found by search");
                }
                Thread.sleep(LOOK_AGAIN_MILLISECONDS);
            }
        }
    }

    private static int found(KeepAliveClient client) throws IOException {
        return ((Number) Json.readObject(client.get("/api/v1/places?limit=0")).get("total")).intValue();
    }
}
