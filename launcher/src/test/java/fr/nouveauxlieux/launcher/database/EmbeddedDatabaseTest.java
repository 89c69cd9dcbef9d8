package fr.nouveauxlieux.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One server for most of these; the few that restart it leave it running for the next. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.Random.class)
class EmbeddedDatabaseTest {
    private DataFolder folder;
    private EmbeddedDatabase database;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = DataFolder.prepare(temporary.resolve("it's here"));
        database = EmbeddedDatabase.start(folder);
        Migrations.apply(database, "classpath:scratch");
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void nothingIsTakenForWrittenBeforeItIsOnDisk() throws SQLException {
        assertThat(one(database.application(), "show fsync")).isEqualTo("on");
        assertThat(one(database.application(), "show synchronous_commit")).isEqualTo("on");
        assertThat(one(database.application(), "show data_checksums")).isEqualTo("on");
    }

    @Test
    void onlyTheLoopbackIsListenedOn() throws SQLException {
        assertThat(one(database.application(), "show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void nobodyConnectsWithoutTheRightPassword() {
        for (String role :
                List.of(EmbeddedDatabase.ADMINISTRATOR, EmbeddedDatabase.OWNER, EmbeddedDatabase.APPLICATION)) {
            for (String password : List.of("", "wrong")) {
                DatabaseAccess guess = new DatabaseAccess(database.application().url(), role, password);
                assertThatThrownBy(guess::connect).as(role).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void theApplicationCanWriteRowsAndChangeNoStructure() throws SQLException {
        try (Connection connection = database.application().connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("insert into scratch (word) values ('allowed')"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("drop table scratch")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void neitherRoleIsASuperuser() throws SQLException {
        assertThat(one(database.owner(), "show is_superuser")).isEqualTo("off");
        assertThat(one(database.application(), "show is_superuser")).isEqualTo("off");
    }

    @Test
    void frenchWordsAreOrderedAsInADictionary() throws SQLException {
        String sorted =
                "select string_agg(word, ' ' order by word) from (values ('zèbre'), ('éclat'), ('Eau')) as words(word)";

        assertThat(one(database.application(), sorted)).isEqualTo("Eau éclat zèbre");
        assertThat(one(database.application(), "show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void aMigrationIsAppliedOnce() {
        assertThat(Migrations.apply(database, "classpath:scratch")).isZero();
    }

    @Test
    void aMigrationThatFailsSaysWhichAndLeavesTheRestAsItWas() throws SQLException {
        assertThatThrownBy(() -> Migrations.apply(database, "classpath:scratch-broken"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("V2__broken.sql");
        assertThat(one(database.owner(), "select to_regclass('half_made')::text"))
                .isNull();
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() throws SQLException {
        write("kept over a restart");

        database.close();
        database = EmbeddedDatabase.start(folder);

        assertThat(count("kept over a restart")).isEqualTo("1");
    }

    @Test
    void aServerLeftBehindByAKilledLauncherIsStoppedAndItsDataKept() throws SQLException, IOException {
        write("kept over an orphan");
        long orphan = postmaster();

        // Nobody closed the first: so it is after kill -9 of the launcher.
        database = EmbeddedDatabase.start(folder);

        assertThat(count("kept over an orphan")).isEqualTo("1");
        assertThat(postmaster()).isNotEqualTo(orphan);
        // It gives its files up just before it ends: this returns, or the test does not.
        ProcessHandle.of(orphan).ifPresent(process -> process.onExit().join());
    }

    @Test
    void aServerThatWasKilledItselfRecoversWhatWasCommitted() throws SQLException, IOException {
        write("kept over a crash");

        ProcessHandle killed = ProcessHandle.of(postmaster()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().join();
        database = EmbeddedDatabase.start(folder);

        assertThat(count("kept over a crash")).isEqualTo("1");
    }

    @Test
    void withoutItsSecretsTheDatabaseIsNotOpenedAndTheFileIsNamed() throws IOException {
        Path aside = folder.root().resolve("aside.properties");
        Files.move(folder.secrets(), aside);
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining(folder.secrets().toString());
        } finally {
            Files.move(aside, folder.secrets());
        }
    }

    private void write(String word) throws SQLException {
        try (Connection connection = database.application().connect();
                var statement = connection.prepareStatement("insert into scratch (word) values (?)")) {
            statement.setString(1, word);
            statement.executeUpdate();
        }
    }

    private String count(String word) throws SQLException {
        return one(database.application(), "select count(*) from scratch where word = '" + word + "'");
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.postgresql().resolve("16").resolve("postmaster.pid"))
                        .get(0));
    }

    private static String one(DatabaseAccess access, String query) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
