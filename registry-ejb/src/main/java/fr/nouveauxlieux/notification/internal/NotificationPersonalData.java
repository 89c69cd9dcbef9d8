package fr.nouveauxlieux.notification.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.BOUNCES;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ENDED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.LANGUAGE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.MESSAGE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.POSTED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SINCE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.STATE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.STATUS;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.MESSAGES;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.REFUSED_MESSAGES;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.UNREACHABLE_ADDRESS;

import fr.nouveauxlieux.privacy.holder.DataSubject;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import fr.nouveauxlieux.privacy.holder.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** What was sent to people, what they refuse, and whether mail reaches them. */
@ApplicationScoped
public class NotificationPersonalData implements PersonalDataHolder {

    private static final String TO_PERSON = "(account_id = ?1 or recipient_digest = ?2)";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PersonalRows rows;

    @Inject
    private RecipientDigests digests;

    @Override
    public Set<String> tables() {
        return Set.of("outbox_message", "mail_refusal", "unreachable_address");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(
                rows.read(
                        MESSAGES,
                        List.of(MESSAGE, LANGUAGE, STATE, POSTED, ENDED),
                        "select template, language, state, posted_at, ended_at from outbox_message where " + TO_PERSON
                                + " order by id",
                        person.account().value(),
                        digest(person)),
                rows.read(
                        REFUSED_MESSAGES,
                        List.of(MESSAGE, AT),
                        "select template, at from mail_refusal where account_id = ?1 order by id",
                        person.account().value()),
                rows.read(
                        UNREACHABLE_ADDRESS,
                        List.of(SINCE, BOUNCES, STATUS),
                        "select since, bounces, status from unreachable_address where recipient_digest = ?1",
                        digest(person)));
    }

    /** A message that is being sent at this moment waits for its sending, or is not sent any more. */
    @Override
    public void erase(DataSubject person) {
        entityManager
                .createNativeQuery("delete from outbox_message where " + TO_PERSON)
                .setParameter(1, person.account().value())
                .setParameter(2, digest(person))
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from mail_refusal where account_id = ?1")
                .setParameter(1, person.account().value())
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from unreachable_address where recipient_digest = ?1")
                .setParameter(1, digest(person))
                .executeUpdate();
    }

    private String digest(DataSubject person) {
        return person.address().map(digests::of).orElse("");
    }
}
