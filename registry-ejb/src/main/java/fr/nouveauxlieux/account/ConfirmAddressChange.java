package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a new address by the link that was sent to it. */
@ApplicationScoped
@UseCase(value = "account.confirm-address-change", permits = @Permit(to = Role.ANYONE))
public class ConfirmAddressChange {

    /** @param token of the link that was sent */
    public LinkOutcome confirm(SecretToken token) {
        throw new UnsupportedOperationException("account.confirm-address-change");
    }
}
