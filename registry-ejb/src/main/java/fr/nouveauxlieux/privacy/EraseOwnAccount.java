package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.account.AccountHolders;
import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.ProofOutcome;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import fr.nouveauxlieux.privacy.internal.Holders;
import fr.nouveauxlieux.privacy.internal.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Erases one's own account, for ever. The address may register anew. */
@ApplicationScoped
@UseCase(value = "privacy.erase-own-account", permits = @Permit(to = Role.PERSON, reach = Reach.OWN))
public class EraseOwnAccount {

    @Inject
    private People people;

    @Inject
    private AccountHolders accountHolders;

    @Inject
    private Holders holders;

    @Inject
    private PersonErasure erasure;

    @Inject
    private Journal journal;

    /**
     * @param passphrase needed where the account has one
     * @throws fr.nouveauxlieux.account.SignInTooOldException where it has none, and the sign-in is not of late
     */
    public ErasureOutcome erase(AccountId own, Optional<Passphrase> passphrase) {
        ProofOutcome proof = accountHolders.prove(passphrase);
        if (proof != ProofOutcome.PROVED) {
            journal.nothingChanged();
            return proof == ProofOutcome.TRY_LATER ? ErasureOutcome.TRY_LATER : ErasureOutcome.WRONG_PASSPHRASE;
        }
        PersonCard person = people.getPerson(own);
        Set<ErasureObstacle> obstacles = holders.obstacles(person);
        if (!obstacles.isEmpty()) {
            journal.nothingChanged();
            return obstacles.contains(ErasureObstacle.LAST_ADMINISTRATOR)
                    ? ErasureOutcome.LAST_ADMINISTRATOR
                    : ErasureOutcome.MANAGES_ALONE;
        }
        erasure.erase(person, "own wish");
        return ErasureOutcome.ERASED;
    }
}
