package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.FirstAdministratorTokens;
import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Makes the link by which the first administrator comes to be. Those made before are worth nothing from then on. */
@ApplicationScoped
@UseCase(value = "account.issue-first-administrator-link", permits = @Permit(to = Role.SYSTEM))
public class IssueFirstAdministratorLink {

    @Inject
    private Grants grants;

    @Inject
    private FirstAdministratorTokens firstAdministratorTokens;

    @Inject
    private Journal journal;

    /** Empty where there is an administrator already. */
    public Optional<SecretToken> issue() {
        grants.lockAdministrators();
        if (grants.countAdministrators() > 0) {
            journal.nothingChanged();
            return Optional.empty();
        }
        SecretToken token = firstAdministratorTokens.issue();
        journal.changed(new Subject("registry", "first-administrator"), Map.of(), Map.of());
        return Optional.of(token);
    }
}
