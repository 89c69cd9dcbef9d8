package fr.nouveauxlieux.dossier.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.CALL;
import static fr.nouveauxlieux.privacy.holder.PersonalField.CREATED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ENDED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.EXPIRES;
import static fr.nouveauxlieux.privacy.holder.PersonalField.NUMBER;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ROLE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.STATE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SUBJECT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.TEXT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.TITLE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.USED;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.DOSSIERS;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.DOSSIER_ANSWERS;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.DOSSIER_COMMENTS;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.DOSSIER_GUESTS;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.privacy.holder.DataSubject;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import fr.nouveauxlieux.privacy.holder.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dossiers that people wrote, to which they were invited, and what they said about them. */
@ApplicationScoped
public class DossierPersonalData implements PersonalDataHolder {

    /** Never submitted, and of an organisation in which nobody else is. */
    private static final String HELD_ALONE = "select d.public_id from dossier d where d.owner_id = ?1"
            + " and d.submitted_at is null and not exists (select 1 from membership m"
            + " join organisation o on o.id = m.organisation_id"
            + " where o.public_id = d.organisation_id and m.account_id <> d.owner_id) order by d.id";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PersonalRows rows;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Journal journal;

    @Override
    public Set<String> tables() {
        return Set.of(
                "dossier", "answer", "answer_change", "submission", "dossier_step", "dossier_guest", "dossier_comment");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        String account = person.account().value();
        return List.of(
                rows.read(
                        DOSSIERS,
                        List.of(NUMBER, TITLE, CALL, STATE, CREATED, ENDED),
                        "select number, title, call_code,"
                                + " case when untold_stage is null then state else 'UNDER_INSTRUCTION' end, begun_at,"
                                + " case when untold_stage is null then ended_at end from dossier where owner_id = ?1 order by id",
                        account),
                rows.read(
                        DOSSIER_ANSWERS,
                        List.of(NUMBER, SUBJECT, TEXT, AT),
                        "select d.number, a.path, cast(a.value as text), a.saved_at from answer_change a"
                                + " join dossier d on d.id = a.dossier_id where a.author_id = ?1 order by a.id",
                        account),
                rows.read(
                        DOSSIER_GUESTS,
                        List.of(NUMBER, ROLE, CREATED, EXPIRES, USED),
                        "select d.number, g.access, g.invited_at, g.expires_at, g.accepted_at from dossier_guest g"
                                + " join dossier d on d.id = g.dossier_id where g.account_id = ?1 or g.address = ?2"
                                + " order by g.id",
                        account,
                        addressOf(person)),
                rows.read(
                        DOSSIER_COMMENTS,
                        List.of(NUMBER, SUBJECT, TEXT, AT),
                        "select d.number, c.path, c.content, c.written_at from dossier_comment c"
                                + " join dossier d on d.id = c.dossier_id where c.author_id = ?1 order by c.id",
                        account));
    }

    /** What is the organisation's stays its own: the account is known there by its identifier alone. */
    @Override
    public void erase(DataSubject person) {
        for (DossierId id : listHeldAlone(person)) {
            Dossier alone = dossiers.hold(id);
            dossiers.remove(alone);
            journal.changed(alone.subject(), alone.digested(), Map.of());
        }
        change(
                "delete from dossier_comment where author_id = ?1",
                person.account().value());
        change(
                "delete from dossier_guest where account_id = ?1",
                person.account().value());
        change("delete from dossier_guest where address = ?1", addressOf(person));
    }

    private List<DossierId> listHeldAlone(DataSubject person) {
        List<?> found = entityManager
                .createNativeQuery(HELD_ALONE)
                .setParameter(1, person.account().value())
                .getResultList();
        return found.stream().map(id -> new DossierId((String) id)).toList();
    }

    private void change(String statement, String parameter) {
        entityManager.createNativeQuery(statement).setParameter(1, parameter).executeUpdate();
    }

    private static String addressOf(DataSubject person) {
        return person.address().map(EmailAddress::value).orElse("");
    }
}
