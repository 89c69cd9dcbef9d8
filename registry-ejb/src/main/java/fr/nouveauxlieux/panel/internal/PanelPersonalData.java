package fr.nouveauxlieux.panel.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.ACTION;
import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.CALL;
import static fr.nouveauxlieux.privacy.holder.PersonalField.DEPARTEMENTS;
import static fr.nouveauxlieux.privacy.holder.PersonalField.DETAILS;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ROLE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SINCE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SUBJECT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.WITHDRAWN;

import fr.nouveauxlieux.privacy.holder.DataSubject;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.PersonalHeading;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import fr.nouveauxlieux.privacy.holder.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** On which panels people are, and what they declared. */
@ApplicationScoped
public class PanelPersonalData implements PersonalDataHolder {

    private static final String SEATS =
            """
            select p.call_code || ' ' || p.wave, p.seat || ' ' || p.college, p.departements,
                concat_ws('; ', nullif(p.competences, ''), nullif(p.absences, ''), p.most_dossiers), p.added_at, p.removed_at
            from panelist p where p.account_id = ?1 order by p.id""";

    private static final String INTERESTS =
            """
            select w.at, w.act, d.number, w.content from (
                select i.declared_at as at, 'declared' as act, i.dossier_id, '' as content from interest_declaration i
                    where i.account_id = ?1
                union all select i.raised_at, lower(i.kind), i.dossier_id, i.content from interest i where i.account_id = ?1
                union all select i.raised_at, 'recorded', i.dossier_id, '' from interest i
                    where i.raised_by = ?1 and i.account_id <> ?1
                union all select i.withdrawn_at, 'withdrawn', i.dossier_id, i.withdrawal_reason from interest i
                    where i.withdrawn_by = ?1
                union all select s.answered_at, lower(s.reason), s.dossier_id, s.answer from interest_suggestion s
                    where s.account_id = ?1
                union all select p.added_at, 'seat-given', null, p.call_code || ' ' || p.wave || ' ' || p.seat from panelist p
                    where p.added_by = ?1
                union all select p.removed_at, 'seat-taken', null, p.call_code || ' ' || p.wave || ' ' || p.seat
                    from panelist p where p.removed_by = ?1
            ) w left join dossier d on d.public_id = w.dossier_id order by w.at""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PersonalRows rows;

    @Inject
    private Clock clock;

    @Override
    public Set<String> tables() {
        return Set.of("panelist", "interest_declaration", "interest", "interest_suggestion");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(
                rows.read(
                        PersonalHeading.PANELS,
                        List.of(CALL, ROLE, DEPARTEMENTS, DETAILS, SINCE, WITHDRAWN),
                        SEATS,
                        person.account().value()),
                rows.read(
                        PersonalHeading.INTERESTS,
                        List.of(AT, ACTION, SUBJECT, DETAILS),
                        INTERESTS,
                        person.account().value()));
    }

    /** That there was an interest, and of which kind, stays: it says why someone did not judge a dossier. */
    @Override
    public void erase(DataSubject person) {
        entityManager
                .createNativeQuery("update panelist set removed_at = ?2, removed_by = ?1, version = version + 1"
                        + " where account_id = ?1 and removed_at is null")
                .setParameter(1, person.account().value())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        change("update interest set content = '', version = version + 1 where account_id = ?1", person);
        change("update interest_suggestion set fact = '', answer = '' where account_id = ?1", person);
    }

    private void change(String statement, DataSubject person) {
        entityManager
                .createNativeQuery(statement)
                .setParameter(1, person.account().value())
                .executeUpdate();
    }
}
