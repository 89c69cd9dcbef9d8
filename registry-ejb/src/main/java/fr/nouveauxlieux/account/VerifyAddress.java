package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Proves that the address of a new account is its holder's. The passphrase is asked for too, so that whoever registered with another's address gains nothing by their click. */
@ApplicationScoped
@UseCase(value = "account.verify-address", permits = @Permit(to = Role.ANYONE))
public class VerifyAddress {

    /** @param token of the link that was sent */
    public VerificationOutcome verify(SecretToken token, Passphrase passphrase) {
        throw new UnsupportedOperationException("account.verify-address");
    }
}
