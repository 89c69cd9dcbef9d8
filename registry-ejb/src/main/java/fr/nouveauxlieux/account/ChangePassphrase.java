package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes one's own passphrase, and ends one's other sessions. */
@ApplicationScoped
@UseCase(value = "account.change-passphrase", permits = @Permit(to = Role.PERSON))
public class ChangePassphrase {

    /** @throws WeakPassphraseException with what is wrong with the chosen one */
    public PassphraseChangeOutcome change(Passphrase current, Passphrase chosen) {
        throw new UnsupportedOperationException("account.change-passphrase");
    }
}
