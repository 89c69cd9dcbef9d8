package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Signs in by address and passphrase. */
@ApplicationScoped
@UseCase(value = "account.sign-in", permits = @Permit(to = Role.ANYONE))
public class SignIn {

    /** @throws TooBusyException when too many sign in at once */
    public SignInOutcome signIn(EmailAddress address, Passphrase passphrase, DeviceName device) {
        throw new UnsupportedOperationException("account.sign-in");
    }
}
