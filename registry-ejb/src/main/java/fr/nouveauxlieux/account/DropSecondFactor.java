package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.account.internal.RecentSignIn;
import fr.nouveauxlieux.account.internal.SecondFactors;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Gives up one's own second factor, which nobody with a role of the staff may. */
@ApplicationScoped
@UseCase(value = "account.drop-second-factor", permits = @Permit(to = Role.PERSON))
public class DropSecondFactor {

    @Inject
    private Accounts accounts;

    @Inject
    private RecentSignIn recentSignIn;

    @Inject
    private Grants grants;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private Journal journal;

    /** @throws SignInTooOldException if the person did not sign in lately, or without the second factor */
    public SecondFactorDropOutcome drop() {
        Account account = accounts.own();
        recentSignIn.require(account);
        if (grants.isStaff(account)) {
            journal.nothingChanged();
            return SecondFactorDropOutcome.NEEDED_BY_ROLE;
        }
        if (!secondFactors.drop(account)) {
            journal.nothingChanged();
            return SecondFactorDropOutcome.THERE_WAS_NONE;
        }
        journal.changed(account.subject(), Map.of(), Map.of());
        return SecondFactorDropOutcome.DROPPED;
    }
}
