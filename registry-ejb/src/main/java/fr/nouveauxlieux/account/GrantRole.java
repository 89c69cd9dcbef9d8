package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountMessages;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.GrantedRole;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Gives a role of the staff to an account, within its bounds and until a day if one is set. */
@ApplicationScoped
@UseCase(value = "account.grant-role", permits = @Permit(to = Role.ADMINISTRATOR))
public class GrantRole {

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    @Inject
    private AccountMessages messages;

    @Inject
    private Journal journal;

    /** @throws NoSuchAccountException if there is none that can have it */
    public void grant(AccountId account, RoleGrant grant, Optional<Instant> until) {
        Account receiver = accounts.reach(account);
        if (!receiver.isActive() || !receiver.isVerified()) {
            throw new NoSuchAccountException();
        }
        GrantedRole granted = grants.add(receiver, grant, until);
        messages.roleGranted(receiver, granted);
        journal.changed(receiver.subject(), Map.of(), granted.digested(), granted.note());
    }
}
