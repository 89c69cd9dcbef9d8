package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Chooses a new passphrase by the link that was sent, and ends every session of the account. */
@ApplicationScoped
@UseCase(value = "account.reset-passphrase", permits = @Permit(to = Role.ANYONE))
public class ResetPassphrase {

    /** @throws WeakPassphraseException with what is wrong with the passphrase; the link can then be used again */
    public LinkOutcome reset(SecretToken token, Passphrase passphrase) {
        throw new UnsupportedOperationException("account.reset-passphrase");
    }
}
