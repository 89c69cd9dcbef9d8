package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.account.AccountHolders;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.privacy.internal.Holders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells someone what stands against erasing their account. */
@ApplicationScoped
@UseCase(
        value = "privacy.preview-erasure",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.PERSON, reach = Reach.OWN))
public class PreviewErasure {

    @Inject
    private AccountHolders accountHolders;

    @Inject
    private Holders holders;

    public ErasureNotice preview(AccountId own) {
        return new ErasureNotice(holders.obstacles(accountHolders.get(own)), accountHolders.hasPassphrase(own));
    }
}
