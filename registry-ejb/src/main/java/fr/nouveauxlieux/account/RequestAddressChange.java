package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks for another address: a link goes to the new one, a warning to the old one. What is shown is the same whether or not the new one is another account's. */
@ApplicationScoped
@UseCase(value = "account.request-address-change", permits = @Permit(to = Role.PERSON))
public class RequestAddressChange {

    /** @throws SignInTooOldException if the person did not sign in lately */
    public void request(EmailAddress address) {
        throw new UnsupportedOperationException("account.request-address-change");
    }
}
