package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Draws the secret of a second factor. It counts for nothing until it is confirmed; one confirmed before counts until then. */
@ApplicationScoped
@UseCase(value = "account.begin-second-factor", permits = @Permit(to = Role.PERSON))
public class BeginSecondFactor {

    /** @throws SignInTooOldException if the person did not sign in lately, or without showing the second factor that there is */
    public SecondFactorSecret begin() {
        throw new UnsupportedOperationException("account.begin-second-factor");
    }
}
