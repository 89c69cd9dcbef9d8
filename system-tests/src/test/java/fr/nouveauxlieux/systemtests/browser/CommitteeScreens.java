package fr.nouveauxlieux.systemtests.browser;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wave of their own for the pages of a committee and of what follows it: a session that was convened, one that sits, one that
 * is closed, a letter that waits and one that was opened, and an agreement in force. Made once for each portal.
 */
final class CommitteeScreens {

    static final String CONVENED = "convoquee";
    static final String OPEN = "ouverte";
    static final String CLOSED = "levee";

    private static final String CALL = "comite-des-ecrans";
    private static final Set<String> READY = ConcurrentHashMap.newKeySet();

    private final Visitor visitor;
    private final CommitteeWave wave;

    private CommitteeScreens(Visitor visitor) {
        this.visitor = visitor;
        wave = CommitteeWave.at(visitor, CALL, 5);
    }

    static CommitteeScreens at(Visitor visitor) {
        CommitteeScreens screens = new CommitteeScreens(visitor);
        synchronized (READY) {
            if (READY.add(visitor.site())) {
                screens.putInPlace();
            }
        }
        return screens;
    }

    private List<String> dossiers(int from, int to) {
        return wave.dossiers().subList(from - 1, to);
    }

    private void putInPlace() {
        wave.declareNothing(wave.members());
        wave.session(CONVENED, "CONVENED", dossiers(1, 1));
        String open = wave.sits(OPEN, dossiers(2, 3));
        String closed = wave.session(CLOSED, "CLOSED", dossiers(4, 5));
        reads(dossiers(2, 2).get(0));
        decides(dossiers(4, 4).get(0), false);
        decides(dossiers(5, 5).get(0), true);
        agrees(dossiers(5, 5).get(0));
        StaffPage page = StaffPage.openedAs(CommitteeWave.SECRETARY, visitor, open + "/seance/classement");
        page.presses("Établir le classement");
        page.page().locator("#d-" + dossiers(3, 3).get(0) + " button[value=up]").click();
        page.page().locator("#done").waitFor();
        page.goesTo(open + "/seance/scenarios");
        page.types("Nom du scénario", "La moitié").types("Part de ce qui", "50").presses("Enregistrer le scénario");
        page.goesTo(open + "/seance").presses("Mettre à l’écran partagé");
        page.goesTo("/agents/comites/" + closed);
        page.page().locator("summary").last().click();
        page.presses("Dresser le procès-verbal");
    }

    /** What the reader of the demonstration would have had assigned, and asked. */
    private void reads(String dossier) {
        wave.write(
                "insert into panelist (call_code, wave, account_id, seat, college, competences, departements,"
                        + " absences, most_dossiers, added_by, added_at, version) select '%1$s', 'premiere', r.id,"
                        + " 'READER', 'MINISTRY', '', '', '', 20, r.id, now(), 1 from (%6$s) r (id)",
                "insert into interest_declaration (dossier_id, account_id, declared_at) select d.public_id, r.id, now()"
                        + " from dossier d, (%6$s) r (id) where d.call_code = '%1$s' on conflict do nothing",
                "insert into reader_assignment (dossier_id, reader_id, assigned_by, assigned_at, version) select '"
                        + dossier + "', r.id, r.id, now(), 1 from (%6$s) r (id)",
                "insert into reader_question (dossier_id, reader_id, content, asked_at, version) select '" + dossier
                        + "', r.id, 'Le bail est-il signé ?', now(), 1 from (%6$s) r (id)");
    }

    private void decides(String dossier, boolean opened) {
        wave.write(
                "update dossier set state = 'ACCEPTED', stage = 'NONE', ended_at = now(), untold_stage = "
                        + (opened ? "null" : "'PROPOSED'") + " where public_id = '" + dossier + "'",
                "insert into decision (dossier_id, call_code, wave, kind, amount, reasons, departure, passed_over,"
                        + " quotas, signed_by, signer_name, signed_at, letter_sha256, sent_by, sent_at, read_by, read_at)"
                        + " values ('"
                        + dossier + "', '%1$s', 'premiere', 'ACCEPTED', 6000000, 'Un projet mûr.', '', '', '', (%8$s),"
                        + " 'Alice Autorité', now(), repeat('a', 64), (%8$s), now(), "
                        + (opened ? "(%4$s), now())" : "null, null)"));
    }

    private void agrees(String dossier) {
        wave.write(
                "insert into laureate (dossier_id, amount, granted_on, announced_at) values ('" + dossier
                        + "', 6000000, current_date, now())",
                "insert into agreement (dossier_id, state, decided, amount, object, starts_on, ends_on, signed_at,"
                        + " version)"
                        + " values"
                        + " ('" + dossier + "', 'ACTIVE', 6000000, 6000000, 'Ouvrir le fournil.', current_date,"
                        + " current_date + 730, now(), 1)",
                """
                with signed as (
                    insert into agreement_document (agreement_id, number, content, sha256, made_at)
                    select a.id, 0, '%%PDF-1.4'::bytea, repeat('b', 64), now() from agreement a
                    join dossier d on d.public_id = a.dossier_id where d.call_code = '%1$s' returning id)
                insert into agreement_signature (document_id, side, manner, name, quality, sha256, signed_by, signed_at)
                select id, side, 'TYPED', 'Paul Porteur', 'président', repeat('b', 64), (%4$s), now()
                from signed, (values ('BENEFICIARY'), ('STATE')) s (side)""",
                """
                insert into instalment (agreement_id, planned_on, amount, state, request, remark, certified_by, version)
                select a.id, current_date + i.after, 2000000, i.state, i.request, '', null, 1 from agreement a
                join dossier d on d.public_id = a.dossier_id,
                (values (0, 'REQUESTED', 'Le four est acheté.'), (0, 'PLANNED', ''), (365, 'PLANNED', ''))
                    i (after, state, request) where d.call_code = '%1$s'""",
                """
                insert into agreement_report (agreement_id, kind, year, due_on, state, content, remark, submitted_at, version)
                select a.id, r.kind, 2026, current_date + 90, r.state, r.content, '',
                    case when r.state = 'AWAITED' then null else now() end, 1 from agreement a
                join dossier d on d.public_id = a.dossier_id,
                (values ('ACTIVITY', 'SUBMITTED', 'Une année pleine.'), ('FINANCIAL', 'AWAITED', ''))
                    r (kind, state, content) where d.call_code = '%1$s'""");
    }

    void asSecretary(String session, String page) {
        as(CommitteeWave.SECRETARY, "/agents/comites/" + wave.session(session, "", List.of()) + page);
    }

    void asSecretary(String address) {
        as(CommitteeWave.SECRETARY, address);
    }

    /** Of the session that sits. */
    void asMember(String page) {
        as(CommitteeWave.MEMBER, "/agents/comites/" + wave.session(OPEN, "", List.of()) + page);
    }

    /** @param address with WAVE for the wave, and SECOND, THIRD, FOURTH or LAST for a dossier of it */
    void as(String role, String address) {
        SignInPage.triedAs(role, visitor);
        visitor.goesTo(address.replace("WAVE", wave.key())
                .replace("SECOND", dossiers(2, 2).get(0))
                .replace("THIRD", dossiers(3, 3).get(0))
                .replace("FOURTH", dossiers(4, 4).get(0))
                .replace("LAST", dossiers(5, 5).get(0)));
    }
}
