package fr.nouveauxlieux.attachment.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.DETAILS;
import static fr.nouveauxlieux.privacy.holder.PersonalField.STATE;

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

/** Which files people sent. The files themselves, and the previews drawn of them, are their dossiers'. */
@ApplicationScoped
public class AttachmentPersonalData implements PersonalDataHolder {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PersonalRows rows;

    @Override
    public Set<String> tables() {
        return Set.of("attachment", "attachment_preview");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(rows.read(
                PersonalHeading.FILES,
                List.of(DETAILS, STATE, AT),
                "select name, state, begun_at from attachment where uploaded_by = ?1 order by begun_at, id",
                person.account().value()));
    }

    @Override
    public void erase(DataSubject person) {
        entityManager
                .createNativeQuery("update attachment set uploaded_by = null where uploaded_by = ?1")
                .setParameter(1, person.account().value())
                .executeUpdate();
    }
}
