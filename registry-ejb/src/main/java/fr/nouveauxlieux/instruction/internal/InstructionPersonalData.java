package fr.nouveauxlieux.instruction.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.ACTION;
import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.DETAILS;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SUBJECT;

import fr.nouveauxlieux.privacy.holder.DataSubject;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.PersonalHeading;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import fr.nouveauxlieux.privacy.holder.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Who wrote, asked, answered, judged and read what on which dossier. */
@ApplicationScoped
public class InstructionPersonalData implements PersonalDataHolder {

    private static final String WRITTEN =
            """
            select w.at, w.kind, coalesce(d.number, w.dossier_id), w.content from (
                select m.sent_at as at, 'message' as kind, m.dossier_id, m.content from dossier_message m
                    where m.author_id = ?1
                union all select n.written_at, 'note', n.dossier_id, n.content from private_note n where n.author_id = ?1
                union all select c.asked_at, 'correction-request', c.dossier_id, c.content from correction_request c
                    where c.asked_by = ?1
                union all select c.answered_at, 'correction-answer', c.dossier_id, c.answer from correction_request c
                    where c.answered_by = ?1
                union all select e.recorded_at, 'expert-opinion', e.dossier_id, e.content from expert_opinion e
                    where e.recorded_by = ?1
                union all select l.decided_at, 'letter-decision', l.dossier_id, l.reasons from letter_decision l
                    where l.decided_by = ?1
                union all select p.given_at, 'opinion', p.dossier_id, p.content from opinion p where p.given_by = ?1
                union all select v.saved_at, 'saved-view', coalesce(v.shared_within, ''), v.name from saved_view v
                    where v.owner_id = ?1
                union all select b.begun_at, 'bulk-run', b.action, coalesce(b.content, '') from bulk_run b
                    where b.author_id = ?1
                union all select k.changed_at, 'canned-answer', k.call_code, k.content from canned_answer k
                    where k.changed_by = ?1
            ) w left join dossier d on d.public_id = w.dossier_id order by w.at""";

    private static final String DONE =
            """
            select w.at, w.act, d.number from (
                select a.at, a.act, a.dossier_id from desk_act a where a.author_id = ?1
                union all select j.judged_at, 'JUDGED', j.dossier_id from eligibility_judgement j where j.judged_by = ?1
                union all select c.closed_at, 'CLOSED', c.dossier_id from correction_request c where c.closed_by = ?1
                union all select p.asked_at, 'ASKED', p.dossier_id from opinion p where p.asked_by = ?1
                union all select i.since, 'IN_CHARGE', i.dossier_id from instructor_assignment i where i.instructor_id = ?1
                union all select r.last_at, 'OPENED', r.dossier_id from dossier_reading r where r.account_id = ?1
            ) w join dossier d on d.public_id = w.dossier_id order by w.at""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PersonalRows rows;

    @Override
    public Set<String> tables() {
        return Set.of(
                "instructor_assignment",
                "eligibility_judgement",
                "eligibility_finding",
                "correction_request",
                "dossier_message",
                "private_note",
                "letter_decision",
                "opinion",
                "desk_act",
                "dossier_reading",
                "saved_view",
                "canned_answer",
                "bulk_run",
                "bulk_step",
                "expert_opinion");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(
                rows.read(
                        PersonalHeading.INSTRUCTION_WRITINGS,
                        List.of(AT, ACTION, SUBJECT, DETAILS),
                        WRITTEN,
                        person.account().value()),
                rows.read(
                        PersonalHeading.INSTRUCTION_ACTS,
                        List.of(AT, ACTION, SUBJECT),
                        DONE,
                        person.account().value()));
    }

    /** What was written and done stays in the dossier's file, under an identifier that tells nobody any more. */
    @Override
    public void erase(DataSubject person) {
        delete("delete from dossier_reading where account_id = ?1", person);
        delete("delete from saved_view where owner_id = ?1", person);
        delete("delete from bulk_run where author_id = ?1 or instructor_id = ?1", person);
    }

    private void delete(String statement, DataSubject person) {
        entityManager
                .createNativeQuery(statement)
                .setParameter(1, person.account().value())
                .executeUpdate();
    }
}
