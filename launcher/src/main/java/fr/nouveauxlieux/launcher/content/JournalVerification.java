package fr.nouveauxlieux.launcher.content;

import fr.nouveauxlieux.audit.JournalChain;
import fr.nouveauxlieux.audit.JournalChain.Damage;
import fr.nouveauxlieux.audit.JournalChain.Fault;
import fr.nouveauxlieux.audit.JournalEntry;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.launcher.database.DatabaseAccess;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads the whole journal, row by row, and says whether each is what was written. */
public final class JournalVerification {
    private static final String ROWS =
            """
            select seq, at, actor, roles, action, subject_kind, subject_id, before_digest, after_digest, note, origin,
                previous, digest
            from journal_entry order by seq""";
    private static final int ROWS_AT_A_TIME = 1000;

    private final DatabaseAccess database;

    public JournalVerification(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * @param rows how many follow each other from the first
     * @param head the mark of the last of these
     * @param fault the first row that is not what was written, where there is one
     */
    public record Outcome(long rows, JournalMark head, Optional<Fault> fault) {}

    /** @param kept a mark noted at an earlier verification, which the journal must still hold */
    public Outcome verify(Optional<JournalMark> kept) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                try (ResultSet rows = statement.executeQuery(ROWS)) {
                    return follow(rows, kept);
                }
            }
        }
    }

    private static Outcome follow(ResultSet rows, Optional<JournalMark> kept) throws SQLException {
        JournalChain chain = new JournalChain();
        while (rows.next()) {
            JournalEntry entry = entry(rows);
            Optional<Fault> fault = chain.follow(entry);
            if (fault.isEmpty()) {
                fault = kept.filter(mark -> mark.contradicts(entry))
                        .map(mark -> new Fault(entry.seq(), Damage.OTHER_THAN_NOTED));
            }
            if (fault.isPresent()) {
                return new Outcome(chain.length(), mark(chain), fault);
            }
        }
        Optional<Fault> cut = kept.filter(mark -> mark.seq() > chain.length())
                .map(mark -> new Fault(chain.length() + 1, Damage.CUT_OFF));
        return new Outcome(chain.length(), mark(chain), cut);
    }

    private static JournalMark mark(JournalChain chain) {
        return new JournalMark(chain.length(), chain.head());
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("roles"),
                row.getString("action"),
                new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                row.getString("before_digest"),
                row.getString("after_digest"),
                row.getString("note"),
                row.getString("origin"),
                row.getString("previous"),
                row.getString("digest"));
    }
}
