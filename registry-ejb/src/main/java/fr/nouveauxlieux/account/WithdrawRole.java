package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.GrantedRole;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes back a role. The last administrator keeps theirs, and nobody takes away their own. */
@ApplicationScoped
@UseCase(value = "account.withdraw-role", permits = @Permit(to = Role.ADMINISTRATOR))
public class WithdrawRole {

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws LastAdministratorException if it would leave no administrator, or is one's own last */
    public void withdraw(AccountId account, long grant) {
        Account holder = accounts.reach(account);
        grants.lockAdministrators();
        Optional<GrantedRole> granted = grants.list(holder).stream()
                .filter(one -> one.view().id() == grant)
                .findFirst();
        if (granted.isEmpty()) {
            journal.nothingChanged();
            return;
        }
        if (granted.get().grant().role() == Role.ADMINISTRATOR) {
            requireAnotherAdministrator(holder);
        }
        granted.get().withdraw(clock.instant());
        journal.changed(
                holder.subject(),
                granted.get().digested(),
                Map.of(),
                granted.get().note());
    }

    private void requireAnotherAdministrator(Account holder) {
        boolean own = holder.id().equals(accounts.ownId());
        long left = grants.list(holder).stream()
                .filter(one -> one.grant().role() == Role.ADMINISTRATOR)
                .count();
        if (left == 1 && (own || !holder.isDemonstration() && grants.countOtherAdministrators(holder) == 0)) {
            throw new LastAdministratorException();
        }
    }
}
