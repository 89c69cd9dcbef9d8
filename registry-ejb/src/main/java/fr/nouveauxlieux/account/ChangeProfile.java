package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes one's own name and language. */
@ApplicationScoped
@UseCase(value = "account.change-profile", permits = @Permit(to = Role.PERSON))
public class ChangeProfile {

    /** Leaves no trace where nothing changes. */
    public void change(PersonName name, Language language) {
        throw new UnsupportedOperationException("account.change-profile");
    }
}
