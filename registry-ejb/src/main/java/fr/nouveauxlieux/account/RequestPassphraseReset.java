package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends a link to choose a new passphrase. What the visitor sees is the same whether or not the address is known. */
@ApplicationScoped
@UseCase(value = "account.request-passphrase-reset", permits = @Permit(to = Role.ANYONE))
public class RequestPassphraseReset {

    /** Sends at most three links an hour to one address. */
    public void request(EmailAddress address) {
        throw new UnsupportedOperationException("account.request-passphrase-reset");
    }
}
