package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Confirms a second factor by a first code of it. The session then counts as having shown it, under a new token. */
@ApplicationScoped
@UseCase(value = "account.confirm-second-factor", permits = @Permit(to = Role.PERSON))
public class ConfirmSecondFactor {

    /** Empty where the code is wrong, or none was begun. */
    public Optional<ConfirmedSecondFactor> confirm(String code) {
        throw new UnsupportedOperationException("account.confirm-second-factor");
    }
}
