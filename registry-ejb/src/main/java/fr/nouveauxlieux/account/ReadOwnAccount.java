package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** What the portal holds of one's own account. */
@ApplicationScoped
@UseCase(value = "account.read-own", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ReadOwnAccount {

    /** Never holds a secret. */
    public OwnAccount read() {
        throw new UnsupportedOperationException("account.read-own");
    }
}
