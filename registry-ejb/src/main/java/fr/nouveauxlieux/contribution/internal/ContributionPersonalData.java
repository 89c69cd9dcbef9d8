package fr.nouveauxlieux.contribution.internal;

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

/** What people said of places who are still to be answered. */
@ApplicationScoped
public class ContributionPersonalData implements PersonalDataHolder {

    private static final String THEIRS = "(account_id = ?1 or answer_to = ?2)";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PersonalRows rows;

    @Override
    public Set<String> tables() {
        return Set.of("contribution", "contribution_change");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(rows.read(
                PersonalHeading.CONTRIBUTIONS,
                List.of(AT, SUBJECT, DETAILS),
                "select proposed_at, place_name, comment from contribution where " + THEIRS
                        + " order by proposed_at, id",
                person.account().value(),
                addressOf(person)));
    }

    /** What was said of the place stays to be judged, by nobody's word. */
    @Override
    public void erase(DataSubject person) {
        entityManager
                .createNativeQuery("update contribution set account_id = null, answer_to = null, comment = '',"
                        + " version = version + 1 where " + THEIRS)
                .setParameter(1, person.account().value())
                .setParameter(2, addressOf(person))
                .executeUpdate();
    }

    private static String addressOf(DataSubject person) {
        return person.address().map(address -> address.value()).orElse("");
    }
}
