package fr.nouveauxlieux.audit.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.ACTION;
import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.DETAILS;
import static fr.nouveauxlieux.privacy.holder.PersonalField.NETWORK;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ROLE;
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

/** What the journal tells of people: what they did, and what others did to their accounts or read in them. */
@ApplicationScoped
public class JournalPersonalData implements PersonalDataHolder {

    @Inject
    private PersonalRows rows;

    @Override
    public Set<String> tables() {
        return Set.of("journal_entry");
    }

    /** Of others, the role and not who they are nor from where. */
    @Override
    public List<PersonalPart> tell(DataSubject person) {
        return List.of(
                rows.read(
                        PersonalHeading.OWN_ACTS,
                        List.of(AT, ACTION, ROLE, SUBJECT, DETAILS, NETWORK),
                        "select at, action, roles, subject_kind, note, origin from journal_entry where actor = ?1"
                                + " order by seq",
                        person.account().value()),
                rows.read(
                        PersonalHeading.ACTS_OF_OTHERS,
                        List.of(AT, ACTION, ROLE, DETAILS),
                        "select at, action, roles, note from journal_entry where subject_kind = 'account'"
                                + " and subject_id = ?1 and actor <> ?1 order by seq",
                        person.account().value()));
    }

    /** Rows are for ever: they hold an identifier, which tells nothing once the account is erased. */
    @Override
    public void erase(DataSubject person) {
        // Nothing to take away: see docs/decisions/0017.
    }
}
