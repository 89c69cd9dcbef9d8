package fr.nouveauxlieux.review.result.internal;

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

/** Who called one more reader for which dossier, and why. */
@ApplicationScoped
public class ResultPersonalData implements PersonalDataHolder {

    @Inject
    private PersonalRows rows;

    @Override
    public Set<String> tables() {
        return Set.of("extra_reader_call");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(rows.read(
                PersonalHeading.EXTRA_READER_CALLS,
                List.of(AT, SUBJECT, DETAILS),
                "select c.called_at, d.number, c.reason from extra_reader_call c"
                        + " join dossier d on d.public_id = c.dossier_id where c.called_by = ?1 order by c.called_at",
                person.account().value()));
    }

    /** It stays in the dossier's file, under an identifier that tells nobody any more. */
    @Override
    public void erase(DataSubject person) {}
}
