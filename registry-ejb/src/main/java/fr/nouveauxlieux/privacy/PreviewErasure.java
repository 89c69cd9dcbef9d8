package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.account.AccountHolders;
import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.privacy.internal.Holders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells what stands against erasing an account: its holder, and who erases it where the holder asked for it. */
@ApplicationScoped
@UseCase(
        value = "privacy.preview-erasure",
        kind = UseCase.Kind.READING,
        permits = {@Permit(to = Role.PERSON, reach = Reach.OWN), @Permit(to = Role.ADMINISTRATOR)})
public class PreviewErasure {

    @Inject
    private People people;

    @Inject
    private AccountHolders accountHolders;

    @Inject
    private Holders holders;

    /** @throws fr.nouveauxlieux.account.NoSuchAccountException if there is none within reach */
    public ErasureNotice preview(AccountId account) {
        boolean own = people.ownId().equals(account);
        return new ErasureNotice(
                holders.obstacles(people.reachPerson(account)), own, own && accountHolders.hasPassphrase(account));
    }
}
