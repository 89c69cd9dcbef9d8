package fr.nouveauxlieux.benchmarks.postgres;

import fr.nouveauxlieux.benchmarks.workload.PlaceFile;
import fr.nouveauxlieux.search.PlaceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The places in PostgreSQL.
 *
 * @param codes numbers that the narrow table of the map has for the codes of facets
 * @param placeBytes the table that answers all questions but the map's, with its indexes
 * @param mapBytes the narrow table of the map, with its index
 */
public record PostgresFilling(CodeNumbers codes, long placeBytes, long mapBytes) {

    /** Replaces what an earlier run may have left. */
    public static PostgresFilling fill(PostgresCluster cluster, PlaceFile file) throws SQLException, IOException {
        CodeNumbers codes = new CodeNumbers();
        try (Connection connection = cluster.connect()) {
            run(connection, "schema.sql");
            copy(connection, file, new CopyRow(codes));
            run(connection, "fill.sql");
            return new PostgresFilling(codes, sizeOf(connection, "place"), sizeOf(connection, "map_place"));
        }
    }

    private static void copy(Connection connection, PlaceFile file, CopyRow row) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bench.received from stdin");
        try (Stream<PlaceDocument> documents = file.documents()) {
            Iterator<PlaceDocument> iterator = documents.iterator();
            for (int number = 0; iterator.hasNext(); number++) {
                byte[] line = row.of(number, iterator.next()).getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void run(Connection connection, String script) throws IOException, SQLException {
        try (InputStream sql = PostgresFilling.class.getResourceAsStream(script);
                Statement statement = connection.createStatement()) {
            for (String one : new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n")) {
                statement.execute(one);
            }
        }
    }

    private static long sizeOf(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_total_relation_size('bench." + table + "')")) {
            row.next();
            return row.getLong(1);
        }
    }
}
