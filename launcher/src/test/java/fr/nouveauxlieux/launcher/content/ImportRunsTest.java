package fr.nouveauxlieux.launcher.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.database.EmbeddedDatabase;
import fr.nouveauxlieux.launcher.database.Migrations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The queue as the portal's own migrations make it; the portal's part is played by statements of the same role. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportRunsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(said, true, StandardCharsets.UTF_8), new PrintStream(said, true, StandardCharsets.UTF_8));

    private DataFolder folder;
    private EmbeddedDatabase database;
    private ImportRuns runs;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = DataFolder.prepare(temporary);
        database = EmbeddedDatabase.start(folder);
        Migrations.apply(database);
        runs = new ImportRuns(database.application());
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void aQueuedFileIsCopiedSoThatTheOriginalMayVanish() throws SQLException, IOException {
        String run = queue("lieux.csv", "id;nom\n1;Là");

        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(ImportProgress.State.QUEUED);
        Path copy = Path.of(text("select file from import_run where id = " + run));
        assertThat(copy.getParent()).isEqualTo(folder.imports());
        assertThat(copy).hasExtension("csv").hasContent("id;nom\n1;Là");
        assertThat(text("select file_name from import_run where id = " + run)).isEqualTo("lieux.csv");
    }

    @Test
    void theImportOfASourceThatIsUnderWayIsFoundUntilItIsOver() throws SQLException, IOException {
        assertThat(runs.findUnfinished("essais")).isEmpty();
        String run = runs.queue("essais", Files.createTempFile("essais", ".csv"), folder.imports());
        assertThat(runs.findUnfinished("essais")).contains(run);
        execute("update import_run set state = 'DONE' where id = " + run);
        assertThat(runs.findUnfinished("essais")).isEmpty();
    }

    @Test
    void aRemovalIsQueuedWithoutAnyFile() throws SQLException {
        String run = runs.queueRemoval("demonstration");

        assertThat(text("select kind || ' ' || source_code from import_run where id = " + run))
                .isEqualTo("REMOVAL demonstration");
    }

    @Test
    void aRunIsFollowedToItsEndAndItsCountsAreSaid() throws SQLException, IOException {
        String run = queue("lieux.csv", "");

        ImportFollower follower = new ImportFollower(runs, terminal, () -> advance(run));

        assertThat(follower.follow(run)).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("2 lignes lues", "créées : 1", "rejetées : 1", "report " + run, "Terminé");
    }

    @Test
    void aFailureIsSaidWithItsReason() throws SQLException, IOException {
        String run = queue("lieux.csv", "");
        execute("update import_run set state = 'FAILED', failure = 'colonne « nom » absente' where id = " + run);

        assertThat(new ImportFollower(runs, terminal).follow(run)).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("colonne « nom » absente");
    }

    @Test
    void aRunThatDoesNotExistIsSaid() {
        assertThatThrownBy(() -> new ImportFollower(runs, terminal).follow("999999"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("999999");
    }

    @Test
    void rejectionsAreWrittenAsCsvInTheOrderOfTheFile() throws SQLException, IOException {
        String run = queue("lieux.csv", "");
        execute("insert into import_rejection (id, import_run_id, scope, line, column_name, value, reason) values"
                + " (1002, " + run + ", 'ROW', 12, 'code_postal', 'a, \"b\"', 'cinq chiffres attendus'),"
                + " (1001, " + run + ", 'CELL', 3, 'siret', '1', 'quatorze chiffres attendus')");
        StringWriter csv = new StringWriter();

        RejectionReport.write(database.application(), run, csv);

        assertThat(csv.toString().lines())
                .containsExactly(
                        "line,scope,column,value,reason",
                        "3,CELL,siret,1,quatorze chiffres attendus",
                        "12,ROW,code_postal,\"a, \"\"b\"\"\",cinq chiffres attendus");
    }

    private String queue(String name, String content) throws SQLException, IOException {
        Path original = Files.writeString(folder.root().resolve(name), content);
        String run = runs.queue("essai", original, folder.imports());
        Files.delete(original);
        return run;
    }

    private void advance(String run) {
        try {
            boolean queued = runs.find(run).orElseThrow().state() == ImportProgress.State.QUEUED;
            execute(
                    queued
                            ? "update import_run set state = 'RUNNING', rows_read = 2 where id = " + run
                            : "update import_run set state = 'DONE', rows_created = 1, rows_rejected = 1 where id = "
                                    + run);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.application().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.application().connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
