package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.DemonstrationAccounts;
import fr.nouveauxlieux.account.internal.SignInCompletion;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Signs in to the made-up account of a role, as long as the registry is a demonstration. */
@ApplicationScoped
@UseCase(value = "account.sign-in-as-demonstration", permits = @Permit(to = Role.ANYONE))
public class SignInAsDemonstration {

    @Inject
    private DemonstrationAccounts demonstrationAccounts;

    @Inject
    private DemonstrationRoles demonstrationRoles;

    @Inject
    private SignInCompletion completion;

    @Inject
    private Journal journal;

    /** @param role of the staff, or PLACE_MANAGER or APPLICANT; empty when the registry is no demonstration */
    public Optional<SignInOutcome.SignedIn> signIn(Role role, DeviceName device) {
        if (!demonstrationRoles.list().contains(role)) {
            journal.nothingChanged();
            return Optional.empty();
        }
        return Optional.of(completion.open(demonstrationAccounts.accountOf(role), device, true));
    }
}
