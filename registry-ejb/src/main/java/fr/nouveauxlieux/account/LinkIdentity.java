package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds an identity of a provider to the ways of signing in to one's own account. */
@ApplicationScoped
@UseCase(value = "account.link-identity", permits = @Permit(to = Role.PERSON))
public class LinkIdentity {

    /** @throws SignInTooOldException if the person did not sign in lately */
    public LinkIdentityOutcome link(ProviderIdentity identity) {
        throw new UnsupportedOperationException("account.link-identity");
    }
}
