package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Draws new recovery codes in place of those that there were. */
@ApplicationScoped
@UseCase(value = "account.renew-recovery-codes", permits = @Permit(to = Role.PERSON))
public class RenewRecoveryCodes {

    /** @throws SignInTooOldException if the person did not sign in lately, or without the second factor */
    public List<String> renew() {
        throw new UnsupportedOperationException("account.renew-recovery-codes");
    }
}
