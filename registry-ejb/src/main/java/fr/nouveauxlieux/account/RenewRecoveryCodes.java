package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.RecentSignIn;
import fr.nouveauxlieux.account.internal.SecondFactors;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Draws new recovery codes in place of those that there were. */
@ApplicationScoped
@UseCase(value = "account.renew-recovery-codes", permits = @Permit(to = Role.PERSON))
public class RenewRecoveryCodes {

    @Inject
    private Accounts accounts;

    @Inject
    private RecentSignIn recentSignIn;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private Journal journal;

    /** @throws SignInTooOldException if the person did not sign in lately, or without the second factor */
    public List<String> renew() {
        Account account = accounts.own();
        recentSignIn.require(account);
        if (!secondFactors.isConfirmed(account)) {
            journal.nothingChanged();
            return List.of();
        }
        List<String> codes = secondFactors.drawRecoveryCodes(account);
        journal.changed(account.subject(), Map.of(), Map.of());
        return codes;
    }
}
