package fr.nouveauxlieux.committee.internal;

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
import java.util.List;
import java.util.Set;

/** Who sat in which session, and who planned, recorded, drew up and signed what there. */
@ApplicationScoped
public class CommitteePersonalData implements PersonalDataHolder {

    private static final String ACTS =
            """
            select w.at, w.act, w.subject, w.details from (
                select c.held_at as at, 'seat' as act, c.call_code || '/' || c.wave as subject,
                    s.college || ' ' || s.attendance as details
                    from session_seat s join committee_session c on c.id = s.session_id where s.account_id = ?1
                union all select c.held_at, 'mandate', c.call_code || '/' || c.wave, ''
                    from session_seat s join committee_session c on c.id = s.session_id where s.proxy_holder = ?1
                union all select v.recorded_at, 'recusal', coalesce(d.number, v.dossier_id), ''
                    from session_recusal r join session_vote v on v.id = r.vote_id
                    left join dossier d on d.public_id = v.dossier_id where r.account_id = ?1
                union all select c.planned_at, 'planned', c.call_code || '/' || c.wave, ''
                    from committee_session c where c.planned_by = ?1
                union all select n.sent_at, 'notice', c.call_code || '/' || c.wave, n.urgency
                    from session_notice n join committee_session c on c.id = n.session_id where n.sent_by = ?1
                union all select v.recorded_at, 'vote', coalesce(d.number, v.dossier_id), v.question
                    from session_vote v left join dossier d on d.public_id = v.dossier_id where v.recorded_by = ?1
                union all select m.drawn_up_at, 'minutes', c.call_code || '/' || c.wave, ''
                    from session_minutes m join committee_session c on c.id = m.session_id where m.drawn_up_by = ?1
                union all select g.signed_at, 'signature', c.call_code || '/' || c.wave, g.typed_name
                    from minutes_signature g join session_minutes m on m.id = g.minutes_id
                    join committee_session c on c.id = m.session_id where g.signer_id = ?1
            ) w order by w.at""";

    @Inject
    private PersonalRows rows;

    @Override
    public Set<String> tables() {
        return Set.of(
                "committee_session",
                "session_seat",
                "session_notice",
                "session_vote",
                "session_recusal",
                "session_minutes",
                "minutes_signature");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(rows.read(
                PersonalHeading.COMMITTEE_ACTS,
                List.of(AT, ACTION, SUBJECT, DETAILS),
                ACTS,
                person.account().value()));
    }

    /** Who sat, abstained from sitting and signed is what makes a deliberation valid: it stays, under an identifier that tells nobody any more. */
    @Override
    public void erase(DataSubject person) {
        // Nothing goes: see the register.
    }
}
