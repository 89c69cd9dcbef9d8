package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.FirstAdministratorTokens;
import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.GrantedRole;
import fr.nouveauxlieux.account.model.OneTimeToken;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Makes whoever is signed in the first administrator, by the link that the run command printed, as long as there is none. */
@ApplicationScoped
@UseCase(value = "account.become-first-administrator", permits = @Permit(to = Role.PERSON))
public class BecomeFirstAdministrator {

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private FirstAdministratorTokens firstAdministratorTokens;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param token of the link */
    public LinkOutcome become(SecretToken token) {
        Account account = accounts.own();
        grants.lockAdministrators();
        Optional<OneTimeToken> taken = tokens.take(token, Purpose.FIRST_ADMINISTRATOR);
        if (taken.isEmpty() || account.isDemonstration() || !account.isVerified() || grants.countAdministrators() > 0) {
            journal.nothingChanged();
            return LinkOutcome.LINK_NO_LONGER_VALID;
        }
        taken.get().use(clock.instant());
        firstAdministratorTokens.voidAll();
        GrantedRole granted = grants.add(account, RoleGrant.everywhere(Role.ADMINISTRATOR), Optional.empty());
        journal.changed(account.subject(), Map.of(), granted.digested(), granted.note());
        return LinkOutcome.DONE;
    }
}
