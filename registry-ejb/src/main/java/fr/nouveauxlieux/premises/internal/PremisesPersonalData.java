package fr.nouveauxlieux.premises.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SUBJECT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.TEXT;

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

/** What people told the owners of premises. */
@ApplicationScoped
public class PremisesPersonalData implements PersonalDataHolder {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PersonalRows rows;

    @Override
    public Set<String> tables() {
        return Set.of("premises_interest");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(rows.read(
                PersonalHeading.PREMISES_INTERESTS,
                List.of(AT, SUBJECT, TEXT),
                "select i.expressed_at, o.title, i.message from premises_interest i"
                        + " join premises_offer o on o.id = i.offer_id where i.account_id = ?1 order by i.id",
                person.account().value()));
    }

    @Override
    public void erase(DataSubject person) {
        entityManager
                .createNativeQuery("delete from premises_interest where account_id = ?1")
                .setParameter(1, person.account().value())
                .executeUpdate();
    }
}
