package fr.nouveauxlieux.launcher.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.audit.JournalChain;
import fr.nouveauxlieux.audit.JournalChain.Damage;
import fr.nouveauxlieux.audit.JournalChain.Fault;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.content.JournalVerification.Outcome;
import fr.nouveauxlieux.launcher.database.DatabaseAccess;
import fr.nouveauxlieux.launcher.database.EmbeddedDatabase;
import fr.nouveauxlieux.launcher.database.Migrations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalVerificationTest {

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = EmbeddedDatabase.start(DataFolder.prepare(folder));
        Migrations.apply(database);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void tenRows() throws SQLException {
        run(database.owner(), "truncate journal_entry");
        for (int i = 1; i <= 10; i++) {
            run(database.application(), insert(i));
        }
    }

    /** Written by SQL alone, apart from the class that verifies: the digests must agree all the same. */
    private static String insert(int seq) {
        return """
                with written as (
                    select %1$d::bigint as seq, timestamptz '2026-01-05 10:00:00.25+01' as at, 'système' as note,
                        coalesce((select digest from journal_entry where seq = %1$d - 1), repeat('0', 64)) as previous)
                insert into journal_entry
                select seq, at, 'actor', '', 'place.correct', 'place', 'abc', '', 'ff', note, '192.0.2.0/24', previous,
                    encode(sha256(convert_to(
                        '64:' || previous || length(seq::text) || ':' || seq || '24:2026-01-05T09:00:00.250Z'
                        || '5:actor0:13:place.correct5:place3:abc0:2:ff8:système12:192.0.2.0/24', 'UTF8')), 'hex')
                from written"""
                .formatted(seq);
    }

    private static void run(DatabaseAccess as, String sql) throws SQLException {
        try (Connection connection = as.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Outcome verify(JournalMark... kept) throws SQLException {
        return new JournalVerification(database.application())
                .verify(kept.length == 0 ? Optional.empty() : Optional.of(kept[0]));
    }

    @Test
    void aJournalAsItWasWrittenIsWhole() throws SQLException {
        Outcome outcome = verify();
        assertThat(outcome.fault()).isEmpty();
        assertThat(outcome.rows()).isEqualTo(10);
        assertThat(verify(outcome.head()).fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set note = 'rien' where seq = 4",
                "update journal_entry set at = at + interval '1 microsecond' where seq = 4",
                "update journal_entry set actor = '' where seq = 4",
                "update journal_entry set subject_id = 'abd' where seq = 4",
            })
    void aRowAlteredByTheOwnerOfTheDatabaseIsFound(String tampering) throws SQLException {
        run(database.owner(), tampering);
        assertThat(verify().fault()).contains(new Fault(4, Damage.ALTERED));
        assertThat(verify().rows()).isEqualTo(3);
    }

    @Test
    void aRowTakenOutIsFound() throws SQLException {
        run(database.owner(), "delete from journal_entry where seq = 4");
        assertThat(verify().fault()).contains(new Fault(5, Damage.ROWS_MISSING_BEFORE));
    }

    @Test
    void rowsCutOffAtTheEndAreFoundWithAMarkThatWasNoted() throws SQLException {
        JournalMark noted = verify().head();
        run(database.owner(), "delete from journal_entry where seq > 8");
        assertThat(verify().fault()).as("the rest is whole").isEmpty();
        assertThat(verify(noted).fault()).contains(new Fault(9, Damage.CUT_OFF));
    }

    @Test
    void aJournalWrittenAnewIsFoundWithAMarkThatWasNoted() throws SQLException {
        JournalMark noted = new JournalMark(5, "a".repeat(64));
        assertThat(verify(noted).fault()).contains(new Fault(5, Damage.OTHER_THAN_NOTED));
    }

    @Test
    void anEmptyJournalIsWhole() throws SQLException {
        run(database.owner(), "truncate journal_entry");
        assertThat(verify()).isEqualTo(new Outcome(0, new JournalMark(0, JournalChain.BEGINNING), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set note = ''",
                "delete from journal_entry",
                "truncate journal_entry",
                "drop table journal_entry"
            })
    void theApplicationCannotTouchWhatIsWritten(String tampering) {
        assertThatThrownBy(() -> run(database.application(), tampering))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(denied|owner).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12:", ":abc", "-1:aa", "1:AA"})
    void whatIsNoMarkIsNotTakenForOne(String text) {
        assertThat(JournalMark.find(text)).isEmpty();
    }
}
