package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks for an account. What the visitor sees is the same whether or not the address is known: a message tells its holder. */
@ApplicationScoped
@UseCase(value = "account.register", permits = @Permit(to = Role.ANYONE))
public class Register {

    /** @throws WeakPassphraseException with what is wrong with the passphrase */
    public void register(Registration registration) {
        throw new UnsupportedOperationException("account.register");
    }
}
