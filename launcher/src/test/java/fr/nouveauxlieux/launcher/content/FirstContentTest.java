package fr.nouveauxlieux.launcher.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.database.DatabaseAccess;
import fr.nouveauxlieux.launcher.database.EmbeddedDatabase;
import fr.nouveauxlieux.launcher.database.Migrations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The wait for the first places; the portal's part is played by statements of the same role. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstContentTest {
    private final Terminal terminal = new Terminal(silence(), silence());

    private DataFolder folder;
    private EmbeddedDatabase database;
    private DatabaseAccess access;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = DataFolder.prepare(temporary);
        database = EmbeddedDatabase.start(folder);
        Migrations.apply(database);
        access = database.application();
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void anImportThatIsOverBeforeItIsFollowedIsStillAwaitedToItsLastChange() throws SQLException, IOException {
        assertThat(FirstContent.findUnfinished(access)).isEmpty();
        new ImportRuns(access)
                .queue(FirstContent.SOURCE, Files.createTempFile(folder.imports(), "lieux", ".csv"), folder.imports());
        String run = FirstContent.findUnfinished(access).orElseThrow();
        long change = theImportEndsAfterOneChange(run);

        assertThat(FirstContent.await(run, access, terminal)).isEqualTo(change).isPositive();
        assertThat(FirstContent.findUnfinished(access)).isEmpty();
    }

    private long theImportEndsAfterOneChange(String run) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update import_run set state = 'DONE' where id = " + run);
            try (ResultSet row = statement.executeQuery(
                    "insert into place_change (public_id, removed) values ('r7qbnt8qfp', false) returning seq")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static PrintStream silence() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
