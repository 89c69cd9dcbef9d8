package fr.nouveauxlieux.award.decision.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.ACTION;
import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
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

/** Who prepared, signed, sent, opened and ended which decision. */
@ApplicationScoped
public class DecisionPersonalData implements PersonalDataHolder {

    private static final String DONE =
            """
            select w.at, w.act, coalesce(d.number, w.dossier_id) from (
                select r.written_at as at, 'decision-prepared' as act, r.dossier_id from decision_draft r
                    where r.written_by = ?1
                union all select c.signed_at, 'decision-signed', c.dossier_id from decision c where c.signed_by = ?1
                union all select c.sent_at, 'letter-sent', c.dossier_id from decision c where c.sent_by = ?1
                union all select c.read_at, 'letter-opened', c.dossier_id from decision c where c.read_by = ?1
                union all select c.ended_at, 'decision-ended', c.dossier_id from decision c where c.ended_by = ?1
                union all select s.begun_at, 'letters-begun', s.wave from decision_sending s where s.author_id = ?1
                union all select p.promoted_at, 'promoted', p.dossier_id from waiting_promotion p
                    where p.promoted_by = ?1
                union all select n.told_at, 'network-told', c.dossier_id from decision_told_network n
                    join decision c on c.id = n.decision_id where n.told_by = ?1
            ) w left join dossier d on d.public_id = w.dossier_id order by w.at""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PersonalRows rows;

    @Override
    public Set<String> tables() {
        return Set.of(
                "decision",
                "decision_letter",
                "decision_draft",
                "decision_sending",
                "decision_sending_step",
                "waiting_promotion",
                "decision_told_network");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(rows.read(
                PersonalHeading.DECISIONS,
                List.of(AT, ACTION, SUBJECT),
                DONE,
                person.account().value()));
    }

    /** A decision was signed by someone: the name stays on it, as on paper. What was only being done is forgotten. */
    @Override
    public void erase(DataSubject person) {
        entityManager
                .createNativeQuery("delete from decision_sending where author_id = ?1")
                .setParameter(1, person.account().value())
                .executeUpdate();
    }
}
