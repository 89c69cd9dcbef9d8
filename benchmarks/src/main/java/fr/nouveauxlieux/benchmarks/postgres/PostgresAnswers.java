package fr.nouveauxlieux.benchmarks.postgres;

import fr.nouveauxlieux.benchmarks.measure.CpuClock;
import fr.nouveauxlieux.benchmarks.workload.Questions.MapQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.TextQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.TypoQuestion;
import fr.nouveauxlieux.benchmarks.workload.Viewport;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Every question, put to PostgreSQL over one connection by statements prepared once. Answers are read whole. */
public final class PostgresAnswers implements AutoCloseable {

    /** A cell of the map's grid, in fractions of a tile: as the index has. */
    private static final int CELLS_OF_TILE = 8;

    private final CodeNumbers codes;
    private final Connection connection;
    private final PreparedStatement nearestByGeography;
    private final PreparedStatement nearestByGeometry;
    private final PreparedStatement text;
    private final PreparedStatement facets;
    private final PreparedStatement grid;
    private final PreparedStatement gridOfType;
    private final PreparedStatement similar;
    private final PreparedStatement similarWord;
    private final PreparedStatement similarLabel;
    private final PreparedStatement similarWordLabel;

    private PostgresAnswers(Connection connection, CodeNumbers codes) throws SQLException {
        this.connection = connection;
        this.codes = codes;
        try (Statement path = connection.createStatement()) {
            path.execute("set search_path = bench, public");
        }
        nearestByGeography = prepare(PostgresQueries.NEAREST_BY_GEOGRAPHY);
        nearestByGeometry = prepare(PostgresQueries.NEAREST_BY_GEOMETRY);
        text = prepare(PostgresQueries.TEXT);
        facets = prepare(PostgresQueries.FACETS);
        grid = prepare(PostgresQueries.grid(""));
        gridOfType = prepare(PostgresQueries.grid("and types @> array[?::smallint]"));
        similar = prepare(PostgresQueries.SIMILAR);
        similarWord = prepare(PostgresQueries.SIMILAR_WORD);
        similarLabel = prepare(PostgresQueries.SIMILAR_LABEL);
        similarWordLabel = prepare(PostgresQueries.SIMILAR_WORD_LABEL);
    }

    public static PostgresAnswers open(PostgresCluster cluster, CodeNumbers codes) throws SQLException {
        return new PostgresAnswers(cluster.connect(), codes);
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** Of the server's process that answers here; to be read by any thread. */
    public CpuClock cpu() throws SQLException {
        return BackendCpu.of(connection);
    }

    public int nearestByGeography(Coordinates point) throws SQLException {
        return nearest(nearestByGeography, point);
    }

    public int nearestByGeometry(Coordinates point) throws SQLException {
        return nearest(nearestByGeometry, point);
    }

    private static int nearest(PreparedStatement statement, Coordinates point) throws SQLException {
        bind(statement, point.longitude(), point.latitude(), point.longitude(), point.latitude());
        return read(statement);
    }

    public int text(TextQuestion question) throws SQLException {
        String words = question.text().replaceAll("[-'’]", " ");
        double longitude = question.near().longitude();
        double latitude = question.near().latitude();
        bind(text, longitude, latitude, words, question.type(), longitude, latitude, question.radiusMetres(), words);
        return read(text);
    }

    public int facets(Viewport area) throws SQLException {
        double[] metres = area.toMetres();
        bind(facets, metres[0], metres[1], metres[2], metres[3]);
        return read(facets);
    }

    /** One question for all the tiles of the viewport, where the index is asked tile by tile. */
    public int grid(MapQuestion question) throws SQLException {
        double[] metres = question.viewport().wholeTiles().toMetres();
        double cell = Math.scalb(
                2 * Math.PI * 6_378_137 / CELLS_OF_TILE, -question.viewport().zoom());
        if (question.type().isEmpty()) {
            bind(grid, metres[0], metres[1], metres[2], metres[3], cell, cell);
            return read(grid);
        }
        int type = codes.numberOf(question.type().get());
        bind(gridOfType, metres[0], metres[1], metres[2], metres[3], type, cell, cell);
        return read(gridOfType);
    }

    public int similar(TypoQuestion question) throws SQLException {
        bind(similar, question.typed(), question.typed());
        return read(similar);
    }

    public int similarWord(TypoQuestion question) throws SQLException {
        bind(similarWord, question.typed(), question.typed());
        return read(similarWord);
    }

    public boolean isRightBySimilarity(TypoQuestion question) throws SQLException {
        return holds(similar, question);
    }

    public boolean isRightByWordSimilarity(TypoQuestion question) throws SQLException {
        return holds(similarWord, question);
    }

    /** As {@link #isRightBySimilarity}, of the name with its commune. */
    public boolean isRightBySimilarLabel(TypoQuestion question) throws SQLException {
        return holds(similarLabel, question);
    }

    /** As {@link #isRightByWordSimilarity}, of the name with its commune. */
    public boolean isRightBySimilarWordOfLabel(TypoQuestion question) throws SQLException {
        return holds(similarWordLabel, question);
    }

    private static boolean holds(PreparedStatement statement, TypoQuestion question) throws SQLException {
        bind(statement, question.typed(), question.typed());
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (rows.getString("id").equals(question.id())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet answer = statement.executeQuery()) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                for (int column = 1; column <= columns; column++) {
                    answer.getString(column);
                }
                rows++;
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
