package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Signs in to the made-up account of a role, as long as the registry is a demonstration. */
@ApplicationScoped
@UseCase(value = "account.sign-in-as-demonstration", permits = @Permit(to = Role.ANYONE))
public class SignInAsDemonstration {

    /** @param role of the staff, or PLACE_MANAGER or APPLICANT; empty when the registry is no demonstration */
    public Optional<SignInOutcome.SignedIn> signIn(Role role, DeviceName device) {
        throw new UnsupportedOperationException("account.sign-in-as-demonstration");
    }
}
