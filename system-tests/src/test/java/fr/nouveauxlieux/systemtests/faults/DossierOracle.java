package fr.nouveauxlieux.systemtests.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is kept of dossiers, read behind the portal's back. */
final class DossierOracle {

    /** A row of an answer or of its past. @param key empty of what stands now */
    record Kept(String path, String value, long version, String key) {}

    /** What submitting leaves behind, all of it or nothing. */
    record Traces(String state, boolean dated, boolean inWave, int submissions, int messages, int entries) {

        static final Traces NONE = new Traces("DRAFT", false, false, 0, 0, 0);
        static final Traces ALL = new Traces("SUBMITTED", true, true, 1, 1, 1);
    }

    /** A submitted version. */
    record Version(String dossierNumber, String content, String sha256, byte[] receipt) {}

    private final KillablePortal portal;

    DossierOracle(KillablePortal portal) {
        this.portal = portal;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    List<Kept> listStanding(String dossier) {
        return list(
                "select a.path, a.value #>> '{}', a.version, '' from answer a join dossier d on d.id = a.dossier_id"
                        + " where d.public_id = ?",
                DossierOracle::kept,
                dossier);
    }

    /** All versions of all answers. */
    List<Kept> listHistory(String dossier) {
        return list(
                "select c.path, c.value #>> '{}', c.version, c.save_key from answer_change c"
                        + " join dossier d on d.id = c.dossier_id where d.public_id = ? order by c.path, c.version",
                DossierOracle::kept,
                dossier);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getString(1), row.getString(2), row.getLong(3), row.getString(4));
    }

    Traces traces(String dossier) {
        return list(
                        "select d.state, d.submitted_at is not null, d.wave is not null,"
                                + " (select count(*) from submission s where s.dossier_id = d.id),"
                                + " (select count(*) from outbox_message m"
                                + "   where starts_with(m.event, 'dossier-submitted:' || d.public_id || ':')),"
                                + " (select count(*) from journal_entry j where j.action = 'dossier.submit'"
                                + "   and j.subject_kind = 'dossier' and j.subject_id = d.public_id)"
                                + " from dossier d where d.public_id = ?",
                        row -> new Traces(
                                row.getString(1),
                                row.getBoolean(2),
                                row.getBoolean(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)),
                        dossier)
                .get(0);
    }

    Version version(String dossier) {
        return list(
                        "select d.number, s.content, s.sha256, s.receipt from submission s"
                                + " join dossier d on d.id = s.dossier_id where d.public_id = ?",
                        row -> new Version(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)),
                        dossier)
                .get(0);
    }

    private <T> List<T> list(String query, Reading<T> reading, String value) {
        try (Connection connection = portal.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(reading.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
