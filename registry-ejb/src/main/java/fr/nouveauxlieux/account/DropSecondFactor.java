package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives up one's own second factor, which nobody with a role of the staff may. */
@ApplicationScoped
@UseCase(value = "account.drop-second-factor", permits = @Permit(to = Role.PERSON))
public class DropSecondFactor {

    /** @throws SignInTooOldException if the person did not sign in lately, or without the second factor */
    public SecondFactorDropOutcome drop() {
        throw new UnsupportedOperationException("account.drop-second-factor");
    }
}
