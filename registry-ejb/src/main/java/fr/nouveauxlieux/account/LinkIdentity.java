package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.LinkedIdentities;
import fr.nouveauxlieux.account.internal.RecentSignIn;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.LinkedIdentity;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Adds an identity of a provider to the ways of signing in to one's own account. */
@ApplicationScoped
@UseCase(value = "account.link-identity", permits = @Permit(to = Role.PERSON))
public class LinkIdentity {

    @Inject
    private Accounts accounts;

    @Inject
    private RecentSignIn recentSignIn;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private Journal journal;

    /** @throws SignInTooOldException if the person did not sign in lately */
    public LinkIdentityOutcome link(ProviderIdentity identity) {
        Account account = accounts.own();
        recentSignIn.require(account);
        Optional<LinkedIdentity> known = identities.find(identity);
        if (known.isPresent() || account.isDemonstration()) {
            journal.nothingChanged();
            return known.filter(linked -> linked.account().id().equals(account.id()))
                            .isPresent()
                    ? LinkIdentityOutcome.ALREADY_ONES_OWN
                    : LinkIdentityOutcome.ANOTHERS;
        }
        identities.link(account, identity);
        journal.changed(account.subject(), Map.of(), Map.of(), "linked to " + identity.issuer());
        return LinkIdentityOutcome.LINKED;
    }
}
