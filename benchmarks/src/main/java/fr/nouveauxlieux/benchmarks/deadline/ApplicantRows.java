package fr.nouveauxlieux.benchmarks.deadline;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.SecretToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Many applicants, written into the database: each with an account, a session, an organisation, and a copy of the first
 * one's dossier, answers, history and files.
 */
final class ApplicantRows {

    /** Far beyond what the portal's own sequences give. */
    private static final long FIRST_KEY = 1_000_000_000L;

    private static final long KEYS_OF_ONE = 1_000;

    private final Connection connection;

    ApplicantRows(Connection connection) {
        this.connection = connection;
    }

    /** Signed in, with an organisation, without a dossier. @param dossier which it will have */
    Applicant add(int rank, String dossier) throws SQLException {
        Applicant applicant = new Applicant(
                rank,
                SecretToken.draw(),
                AccountId.draw().value(),
                OrganisationId.draw().value(),
                dossier);
        String address = "candidate." + rank + "@example.fr";
        change(
                "insert into account (id, public_id, address, address_verified_at, given_name, family_name,"
                        + " search_text, language, state, demonstration, created_at, last_seen_at, digest_salt, version)"
                        + " values (?, ?, ?, now(), 'Camille', 'Dubois', ?, 'FR', 'ACTIVE', false, now(), now(),"
                        + " 'mesure', 1)",
                key(rank),
                applicant.account(),
                address,
                "camille dubois " + address);
        change(
                "insert into account_session (id, public_id, account_id, token_hash, device, network, signed_in_at,"
                        + " last_seen_at) values (?, ?, ?, ?, 'Firefox', '127.0.0.0/24', now(), now())",
                key(rank),
                applicant.account(),
                key(rank),
                applicant.session().hash());
        change(
                "insert into organisation (id, public_id, rna, name, search_text, state, created_at, version)"
                        + " values (?, ?, ?, ?, ?, 'TYPED_BY_HAND', now(), 1)",
                key(rank),
                applicant.organisation(),
                "W75%07d".formatted(rank),
                "Atelier " + rank,
                "atelier " + rank);
        change(
                "insert into membership (id, organisation_id, account_id, role, since, version)"
                        + " values (?, ?, ?, 'MANAGER', now(), 1)",
                key(rank),
                key(rank),
                applicant.account());
        return applicant;
    }

    private static long key(int rank) {
        return FIRST_KEY + rank * KEYS_OF_ONE;
    }

    /** @param model whose dossier is complete */
    List<Applicant> addLike(Applicant model, int count) throws SQLException {
        List<String> files = listFiles(model.dossier());
        List<Applicant> all = new ArrayList<>();
        connection.setAutoCommit(false);
        for (int rank = model.rank() + 1; rank <= model.rank() + count; rank++) {
            Applicant applicant = add(rank, DossierId.draw().value());
            copyDossier(model, applicant, files);
            all.add(applicant);
        }
        connection.commit();
        connection.setAutoCommit(true);
        change("analyze");
        return all;
    }

    private void copyDossier(Applicant model, Applicant applicant, List<String> files) throws SQLException {
        change(
                "insert into dossier select (jsonb_populate_record(d, jsonb_build_object('id', ?::bigint, 'public_id',"
                        + " ?::text, 'number', ?::text, 'organisation_id', ?::text, 'owner_id', ?::text))).*"
                        + " from dossier d where d.public_id = ?",
                key(applicant.rank()),
                applicant.dossier(),
                "FDT-2000-%06d".formatted(applicant.rank()),
                applicant.organisation(),
                applicant.account(),
                model.dossier());
        String value = "a.value::text";
        List<String> renamed = new ArrayList<>();
        for (String file : files) {
            String copy = DossierId.draw().value();
            value = "replace(" + value + ", '" + file + "', '" + copy + "')";
            renamed.add(copy);
            change(
                    "insert into attachment select (jsonb_populate_record(f, jsonb_build_object('id', ?::text, 'dossier',"
                            + " ?::text, 'uploaded_by', ?::text))).* from attachment f where f.id = ?",
                    copy,
                    applicant.dossier(),
                    applicant.account(),
                    file);
        }
        change(
                "insert into answer select (jsonb_populate_record(a, jsonb_build_object('dossier_id', ?::bigint,"
                        + " 'author_id', ?::text, 'value', cast(" + value + " as jsonb)))).*"
                        + " from answer a join dossier d on d.id = a.dossier_id where d.public_id = ?",
                key(applicant.rank()),
                applicant.account(),
                model.dossier());
        change(
                "insert into answer_change select (jsonb_populate_record(a, jsonb_build_object('id',"
                        + " ?::bigint + row_number() over (), 'dossier_id', ?::bigint, 'author_id', ?::text,"
                        + " 'value', cast(" + value + " as jsonb)))).*"
                        + " from answer_change a join dossier d on d.id = a.dossier_id where d.public_id = ?",
                key(applicant.rank()),
                key(applicant.rank()),
                applicant.account(),
                model.dossier());
    }

    private List<String> listFiles(String dossier) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id from attachment where dossier = ? and state = 'SAFE'")) {
            select.setString(1, dossier);
            List<String> files = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    files.add(rows.getString(1));
                }
            }
            return files;
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
