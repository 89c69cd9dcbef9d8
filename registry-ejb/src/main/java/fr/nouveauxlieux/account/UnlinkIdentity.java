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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes an identity away from one's own account, unless it is the last way in. */
@ApplicationScoped
@UseCase(value = "account.unlink-identity", permits = @Permit(to = Role.PERSON))
public class UnlinkIdentity {

    @Inject
    private Accounts accounts;

    @Inject
    private RecentSignIn recentSignIn;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private Journal journal;

    /** @throws SignInTooOldException if the person did not sign in lately */
    public UnlinkIdentityOutcome unlink(long identity) {
        Account account = accounts.own();
        recentSignIn.require(account);
        List<LinkedIdentity> own = identities.list(account);
        Optional<LinkedIdentity> found =
                own.stream().filter(linked -> linked.key() == identity).findFirst();
        if (found.isEmpty() || own.size() == 1 && account.passphraseHash().isEmpty()) {
            journal.nothingChanged();
            return found.isEmpty() ? UnlinkIdentityOutcome.THERE_WAS_NONE : UnlinkIdentityOutcome.LAST_WAY_IN;
        }
        identities.remove(found.get());
        journal.changed(
                account.subject(),
                Map.of(),
                Map.of(),
                "no longer linked to " + found.get().issuer());
        return UnlinkIdentityOutcome.UNLINKED;
    }
}
