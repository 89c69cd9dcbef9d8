package fr.nouveauxlieux.systemtests.browser;

import fr.nouveauxlieux.systemtests.process.Await;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A call of a test's own, with one wave whose dossiers were read and wait for their committee, put in place as
 * rows. The envelope is of 200,000 € and three places, one of which is kept for digital
 * projects. The dossiers ask 60,000 € each and are read by the reader of the demonstration, the first one best; none is digital.
 *
 * <p>On the panel are the member of the demonstration and two made-up ones. None has declared anything yet.
 */
final class CommitteeWave {

    static final String WAVE = "premiere";
    static final String MEMBER = "Membre du comité";
    static final String SECRETARY = "Secrétaire du comité";

    /** Whose accounts are there once somebody tried them. */
    private static final List<String> ROLES = List.of(
            "Lecteur", MEMBER, SECRETARY, "Porteur de projet", "Autorité de décision", "Instructeur", "Administrateur");

    /** What each dossier says, as it was frozen. */
    private static final String CONTENT =
            """
            {"answers": {
              "title": {"value": "Fournil", "version": 1},
              "summary": {"value": "Un four à pain partagé, un café et un atelier ouverts à tout le bourg.", "version": 1},
              "need": {"value": "La dernière salle publique ouverte en soirée a fermé.", "version": 1},
              "legal-form": {"value": "association", "version": 1},
              "area": {"value": 536, "version": 1},
              "stage": {"value": "open", "version": 1},
              "opened-on": {"value": "2024-07-31", "version": 1},
              "contact-name": {"value": "Camille Dubois", "version": 1},
              "contact-email": {"value": "contact@fournil.example", "version": 1},
              "digital-bonus": {"value": "no", "version": 1},
              "taxes-paid": {"value": true, "version": 1},
              "address": {"value": {"commune": "59350", "label": "31 rue des Tisserands, 59260 Lille", "lat": 50.627671,
                "lon": 3.077013, "postalCode": "59260"}, "version": 1},
              "activities": {"value": [{"name": "Cours de français", "people": 64, "public": "Nouveaux arrivants",
                "rhythm": "Deux soirs par semaine", "state": "planned"}], "version": 1},
              "budget": {"value": {"aid": [2000000, 2000000, 2000000], "years": 3, "deMinimis": 0,
                "coFunding": [{"amounts": [1000000, 1000000, 1000000], "funder": "Conseil régional", "status": "asked"}],
                "expenses": {"staff": [3000000, 3000000, 3000000]}, "resources": {}}, "version": 1}},
             "call": "", "callVersion": 1, "dossier": "", "files": [], "submission": 1,
             "organisation": {"name": "", "number": ""}, "submittedAt": "2026-04-01T09:00:00Z", "wave": "premiere"}""";

    private final Visitor visitor;
    private final String call;
    private final int count;

    private CommitteeWave(Visitor visitor, String call, int count) {
        this.visitor = visitor;
        this.call = call;
        this.count = count;
    }

    /** Puts it in place, where it is not yet. */
    static CommitteeWave at(Visitor visitor, String call, int count) {
        CommitteeWave wave = new CommitteeWave(visitor, call, count);
        synchronized (CommitteeWave.class) {
            if (!wave.isThere("wave where call_code = '" + call + "'")) {
                wave.putInPlace();
            }
        }
        return wave;
    }

    private void putInPlace() {
        visitor.forgetsWhoTheyAre();
        ROLES.forEach(role -> SignInPage.openedBy(visitor).triesAs(role));
        write(
                """
                insert into call_version (call_code, number, content, published_at)
                select '%1$s', 1, content || jsonb_build_object('code', '%1$s', 'version', 1,
                    'title', '{"fr": "Appel %1$s", "en": "Call %1$s"}'::jsonb,
                    'envelopes', '[{"amount": 200000, "places": 3, "quotas": [{"code": "digital", "places": 1,
                        "label": {"fr": "Projets numériques", "en": "Digital projects"},
                        "condition": {"field": "digital-bonus", "is": "yes"}}]}]'::jsonb), now()
                from call_version where call_code = 'fabriques-de-territoire' order by number desc limit 1""",
                """
                insert into wave (call_code, code, title_french, title_english, opens_at, deadline, grace_minutes,
                    extension_reason, version)
                values ('%1$s', 'premiere', 'Première vague', 'First wave', now() - interval '90 days',
                    now() - interval '30 days', 0, '', 1)""",
                """
                insert into organisation (id, public_id, rna, name, search_text, state, created_at, version)
                select nextval('organisation_id_seq'), substr(md5('%1$s org' || n), 1, 16),
                    'W76' || lpad((('x' || substr(md5('%1$s' || n), 1, 6))::bit(24)::int %% 10000000)::text, 7, '0'),
                    'Association ' || n || ' de %1$s', 'association ' || n || ' de %1$s', 'TYPED_BY_HAND', now(), 1
                from generate_series(1, %2$d) n""",
                """
                insert into dossier (id, public_id, number, call_code, call_version, wave, organisation_id, owner_id, state,
                    stage, title, departement, begun_at, saved_at, amended, submitted_at, implicit_refusal_on, version,
                    submitted_title, submitted_departement, submitted_aid, told_at)
                select nextval('dossier_id_seq'), substr(md5('%1$s' || n), 1, 16),
                    upper(substr(md5('%1$s'), 1, 6)) || '-2026-00000' || n, '%1$s', 1, 'premiere',
                    substr(md5('%1$s org' || n), 1, 16), (%4$s), 'UNDER_INSTRUCTION', 'COMMITTEE', 'Fournil ' || n,
                    '60', day, day, false, day, current_date + 60, 1, 'Fournil ' || n, '60', 6000000, day
                from generate_series(1, %2$d) n, (select now() - interval '200 days') d (day)""",
                """
                insert into submission (id, dossier_id, number, wave, submitted_by, submitted_at, implicit_refusal_on, content,
                    sha256, receipt)
                select nextval('submission_id_seq'), d.id, 1, 'premiere', d.owner_id, d.submitted_at, d.implicit_refusal_on,
                    '%3$s', repeat('c', 64), ''::bytea from dossier d where d.call_code = '%1$s'""",
                reviews(),
                """
                insert into account (id, public_id, address, address_verified_at, given_name, family_name, search_text, language,
                    state, demonstration, created_at, digest_salt, version)
                select nextval('account_id_seq'), substr(md5('%1$s member' || n), 1, 16), '%1$s.' || n || '@example.fr', now(),
                    case n when 1 then 'Mado' else 'Milo' end, 'de %1$s', '%1$s.' || n || '@example.fr', 'FR', 'ACTIVE', false,
                    now(), 'salt', 1 from generate_series(1, 2) n""",
                """
                insert into granted_role (id, account_id, role, departements, granted_at)
                select nextval('granted_role_id_seq'), a.id, 'COMMITTEE_MEMBER', '', now() from account a
                where a.address like '%1$s.%%@example.fr'""",
                """
                insert into panelist (call_code, wave, account_id, seat, college, competences, departements, absences,
                    most_dossiers, added_by, added_at, version)
                select '%1$s', 'premiere', a.public_id, 'COMMITTEE_MEMBER', 'EXPERT', '', '', '', 0, a.public_id, now(), 1
                from account a where a.public_id in (%5$s) or a.address like '%1$s.%%@example.fr'""");
        // Calls are known a moment after their rows.
        Await.until(
                "the call " + call, () -> visitor.asks("GET", "/appels/" + call).status() == 200);
    }

    private static String reviews() {
        return """
                with given as (
                    insert into review (dossier_id, reader_id, state, begun_at, given_at, editions, version)
                    select d.public_id, (%6$s), 'GIVEN', now(), now(), 1, 1 from dossier d where d.call_code = '%1$s'
                    returning id, dossier_id),
                edition as (
                    insert into review_edition (review_id, number, call_version, advice, for_committee, for_applicant, given_at)
                    select id, 1, 1, 'RETAIN', 'Un projet mûr.', 'Précisez le calendrier.', now() from given
                    returning id, review_id)
                insert into review_score (edition_id, position, criterion, points, justification)
                select e.id, c.at - 1, c.criterion ->> 'code', greatest(0, 5 - right(d.number, 1)::int), 'Lu dans le dossier.'
                from edition e join given g on g.id = e.review_id join dossier d on d.public_id = g.dossier_id
                cross join (select criterion, at from call_version v,
                    jsonb_array_elements(v.content -> 'grid' -> 'criteria') with ordinality g (criterion, at)
                    where v.call_code = '%1$s') c""";
    }

    /** The dossiers by number, the best one first. */
    List<String> dossiers() {
        return read("select public_id from dossier where call_code = '" + call + "' order by number");
    }

    static String title(int number) {
        return "Fournil " + number;
    }

    String number(String dossier) {
        return read("select number from dossier where public_id = '" + dossier + "'")
                .get(0);
    }

    String stage(String dossier) {
        return read("select stage from dossier where public_id = '" + dossier + "'")
                .get(0);
    }

    /** Of the member of the demonstration, who is the first, and of the made-up ones. */
    List<String> members() {
        return read("select account_id from panelist where call_code = '" + call
                + "' order by account_id <> (%s), account_id".formatted(accountOf("COMMITTEE_MEMBER")));
    }

    String nameOf(String account) {
        return read("select given_name || ' ' || family_name from account where public_id = '" + account + "'")
                .get(0);
    }

    String key() {
        return call + "/" + WAVE;
    }

    /** As if these members had declared that they have no interest in any dossier. */
    void declareNothing(List<String> members) {
        members.forEach(member ->
                write("insert into interest_declaration (dossier_id, account_id, declared_at)" + " select public_id, '"
                        + member + "', now() from dossier where call_code = '%1$s' on conflict do nothing"));
    }

    /**
     * A session that sits, with all members there, the first of which presides.
     *
     * @return its address
     */
    String sits(String name, List<String> dossiers) {
        String session = session(name, "OPEN", dossiers);
        write("update session_seat set attendance = 'ON_SITE' where session_id = '" + session + "'");
        return "/agents/comites/" + session;
    }

    /** A session in that state, where it is not there yet. @return its code */
    String session(String name, String state, List<String> dossiers) {
        String session = read("select substr(md5('%s session %s'), 1, 16)".formatted(call, name))
                .get(0);
        if (isThere("committee_session where id = '" + session + "'")) {
            return session;
        }
        boolean opened = state.equals("OPEN") || state.equals("CLOSED");
        write("insert into committee_session (id, call_code, wave, held_at, place, link, state, without_quorum,"
                + (opened ? " opened_at, opened_members, opened_required, opened_counted," : "")
                + (state.equals("CLOSED") ? " closed_at," : "")
                + " order_reason, planned_by, planned_at, version) values ('" + session
                + "', '%1$s', 'premiere', now() " + (opened ? "- interval '1 hour'" : "+ interval '10 days'")
                + ", 'Salle 12', '', '" + state + "', false," + (opened ? " now(), 3, 2, 3," : "")
                + (state.equals("CLOSED") ? " now()," : "") + " '', (%7$s), now(), 1)");
        members()
                .forEach(member -> write(
                        "insert into session_seat (session_id, account_id, college, president, voting, attendance,"
                                + " version) values ('"
                                + session + "', '" + member + "', 'EXPERT', "
                                + member.equals(members().get(0))
                                + ", true, 'ABSENT', 1)"));
        dossiers.forEach(
                dossier -> write("insert into session_item (session_id, dossier_id, position, version) values ('"
                        + session + "', '" + dossier + "', " + (dossiers.indexOf(dossier) + 1) + ", 1)"));
        return session;
    }

    /** As if the day of the session had come. */
    void comesTheDayOf(String session) {
        write("update committee_session set held_at = now() - interval '1 minute' where id = '" + session + "'");
    }

    /** Signs one of the made-up members in. */
    void signsIn(Visitor member, String account) {
        String token = (account + "x".repeat(43)).substring(0, 43);
        write("insert into account_session (id, public_id, account_id, token_hash, device, network, signed_in_at,"
                + " second_factor_at, last_seen_at) select nextval('account_session_id_seq'), substr(md5('" + account
                + " session'), 1, 16), id, '" + sha256(token) + "', 'Firefox', '', now(), now(), now() from account"
                + " where public_id = '" + account + "'");
        member.isSignedInBy(token);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String accountOf(String role) {
        return "select public_id from account where address = '"
                + role.toLowerCase(Locale.ROOT).replace('_', '-') + "@demonstration.invalid'";
    }

    /** Each with the call as its first value, and the accounts of roles behind it. */
    void write(String... statements) {
        try (Connection connection = visitor.connects()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String one : statements) {
                    statement.executeUpdate(one.formatted(
                            call,
                            count,
                            CONTENT,
                            accountOf("APPLICANT"),
                            accountOf("COMMITTEE_MEMBER"),
                            accountOf("READER"),
                            accountOf("COMMITTEE_SECRETARY"),
                            accountOf("DECIDING_AUTHORITY")));
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there is such a row. */
    boolean isThere(String from) {
        return !read("select 1 from " + from).isEmpty();
    }

    /** The first column. */
    List<String> read(String question) {
        try (Connection connection = visitor.connects();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
