package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.LinkedIdentities;
import fr.nouveauxlieux.account.internal.ProviderAccounts;
import fr.nouveauxlieux.account.internal.SignInCompletion;
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

/** Signs in whoever an identity provider has recognised. Never takes over an account: an unknown identity joins an account only if its address is verified on both sides, else it has one of its own. */
@ApplicationScoped
@UseCase(value = "account.sign-in-with-provider", permits = @Permit(to = Role.ANYONE))
public class SignInWithProvider {

    @Inject
    private Accounts accounts;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private ProviderAccounts providerAccounts;

    @Inject
    private SignInCompletion completion;

    @Inject
    private Journal journal;

    /** @param identity claims whose signature, issuer and audience the caller has verified */
    public SignInOutcome signIn(ProviderIdentity identity, DeviceName device) {
        Optional<LinkedIdentity> known = identities.find(identity);
        known.ifPresent(found -> identities.use(found, identity));
        Optional<Account> account = known.map(LinkedIdentity::account)
                .or(() -> Optional.of(providerAccounts.accountFor(identity)))
                .filter(Account::isActive);
        if (account.isEmpty()) {
            journal.nothingChanged();
            return new SignInOutcome.Refused(Optional.empty());
        }
        if (known.isEmpty()) {
            identities.link(account.get(), identity);
            journal.changed(
                    account.get().subject(), Map.of(), account.get().digested(), "linked to " + identity.issuer());
        }
        return completion.complete(account.get(), device);
    }
}
