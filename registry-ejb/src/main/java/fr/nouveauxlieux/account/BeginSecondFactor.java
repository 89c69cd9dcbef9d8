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
import java.util.Map;

/** Draws the secret of a second factor. It counts for nothing until it is confirmed; one confirmed before counts until then. */
@ApplicationScoped
@UseCase(value = "account.begin-second-factor", permits = @Permit(to = Role.PERSON))
public class BeginSecondFactor {

    @Inject
    private Accounts accounts;

    @Inject
    private RecentSignIn recentSignIn;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private Journal journal;

    /** @throws SignInTooOldException if the person did not sign in lately, or without showing the second factor that there is */
    public SecondFactorSecret begin() {
        Account account = accounts.own();
        recentSignIn.require(account);
        SecondFactorSecret secret = secondFactors.begin(account);
        journal.changed(account.subject(), Map.of(), Map.of());
        return secret;
    }
}
