package fr.nouveauxlieux.benchmarks.deadline;

import fr.nouveauxlieux.benchmarks.deadline.Journey.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Holds what the portal told people against what it keeps. */
final class SubmissionOracle {

    private static final String KEPT = "select d.state, s.content, s.sha256, s.receipt, d.id,"
            + " (select count(*) from submission x where x.dossier_id = d.id),"
            + " (select count(*) from outbox_message m"
            + "   where starts_with(m.event, 'dossier-submitted:' || d.public_id || ':')),"
            + " (select count(*) from journal_entry j where j.action = 'dossier.submit'"
            + "   and j.subject_kind = 'dossier' and j.subject_id = d.public_id),"
            + " (select count(*) from answer a where a.dossier_id = d.id)"
            + " from dossier d left join submission s on s.dossier_id = d.id and s.number = 1"
            + " where d.public_id = ?";

    /** The portal takes dossiers under instruction by itself, once their wave is closed. */
    private static final Set<String> TAKEN = Set.of("SUBMITTED", "UNDER_INSTRUCTION");

    private final Connection connection;

    SubmissionOracle(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param lost acknowledged, and not kept whole with the receipt that was handed out
     * @param doubled kept, told or entered more than once
     * @param half kept in part; whoever was refused and whose draft is not as it was is among them
     * @param mails messages in the outbox
     */
    record Verdict(int submitted, int lost, int doubled, int half, int mails) {}

    /** @param answers how many a draft that was left alone has */
    Verdict judge(List<Outcome> outcomes, int answers) throws SQLException {
        int submitted = 0;
        int lost = 0;
        int doubled = 0;
        int half = 0;
        int mails = 0;
        try (PreparedStatement select = connection.prepareStatement(KEPT)) {
            for (Outcome outcome : outcomes) {
                select.setString(1, outcome.applicant().dossier());
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    boolean whole = isWhole(row);
                    submitted += whole ? 1 : 0;
                    mails += row.getInt(7);
                    doubled += row.getInt(6) > 1 || row.getInt(7) > 1 || row.getInt(8) > 1 ? 1 : 0;
                    lost += outcome.isAcknowledged() && !(whole && Arrays.equals(row.getBytes(4), outcome.receipt()))
                            ? 1
                            : 0;
                    half += whole || isUntouched(row, answers) ? 0 : 1;
                }
            }
        }
        return new Verdict(submitted, lost, doubled, half, mails);
    }

    private static boolean isWhole(ResultSet row) throws SQLException {
        return TAKEN.contains(row.getString(1))
                && row.getString(2) != null
                && sha256(row.getString(2)).equals(row.getString(3))
                && new String(row.getBytes(4), StandardCharsets.ISO_8859_1).startsWith("%PDF-")
                && row.getInt(6) >= 1
                && row.getInt(7) >= 1
                && row.getInt(8) >= 1;
    }

    private static boolean isUntouched(ResultSet row, int answers) throws SQLException {
        return row.getString(1).equals("DRAFT")
                && row.getInt(6) == 0
                && row.getInt(7) == 0
                && row.getInt(8) == 0
                && row.getInt(9) == answers;
    }

    /** Of one dossier. */
    int countAnswers(Applicant applicant) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KEPT)) {
            select.setString(1, applicant.dossier());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(9);
            }
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
