package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.account.internal.LinkedIdentities;
import fr.nouveauxlieux.account.internal.SecondFactors;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the portal holds of one's own account. */
@ApplicationScoped
@UseCase(value = "account.read-own", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ReadOwnAccount {

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private Grants grants;

    /** Never holds a secret. */
    public OwnAccount read() {
        Account account = accounts.own();
        return new OwnAccount(
                account.id(),
                account.address(),
                account.name().orElseThrow(),
                account.language(),
                account.createdAt(),
                account.passphraseHash().isPresent(),
                secondFactors.isConfirmed(account),
                secondFactors.countRecoveryCodes(account),
                account.isDemonstration(),
                identities.listViews(account),
                grants.listViews(account));
    }
}
