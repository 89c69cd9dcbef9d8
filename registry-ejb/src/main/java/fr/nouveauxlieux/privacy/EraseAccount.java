package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import fr.nouveauxlieux.privacy.internal.Holders;
import fr.nouveauxlieux.privacy.internal.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Erases someone who asked for it by another way than their account, for ever. */
@ApplicationScoped
@UseCase(value = "privacy.erase-account", permits = @Permit(to = Role.ADMINISTRATOR))
public class EraseAccount {

    @Inject
    private People people;

    @Inject
    private Holders holders;

    @Inject
    private PersonErasure erasure;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    /**
     * An organisation that they managed alone goes to whoever has been its member for the longest.
     *
     * @throws fr.nouveauxlieux.account.NoSuchAccountException if there is none within reach
     */
    public ErasureOutcome erase(AccountId account) {
        PersonCard person = people.reachPerson(account);
        if (currentActor.get().account().filter(account::equals).isPresent()) {
            journal.nothingChanged();
            return ErasureOutcome.OWN_ACCOUNT;
        }
        if (holders.obstacles(person).contains(ErasureObstacle.LAST_ADMINISTRATOR)) {
            journal.nothingChanged();
            return ErasureOutcome.LAST_ADMINISTRATOR;
        }
        erasure.erase(person, "asked for");
        return ErasureOutcome.ERASED;
    }
}
