package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.notification.internal.Refusals;
import fr.nouveauxlieux.notification.internal.UnsubscribeTokens;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Ends messages of one kind for a person, by the token that each of these messages holds. */
@ApplicationScoped
@UseCase(value = "notification.unsubscribe", permits = @Permit(to = Role.ANYONE))
public class Unsubscribe {

    @Inject
    private UnsubscribeTokens tokens;

    @Inject
    private Refusals refusals;

    @Inject
    private Journal journal;

    /**
     * Does nothing the second time.
     *
     * @return the code of the template that comes no more; empty where the token is not one of the portal's
     */
    public Optional<String> unsubscribe(String token) {
        Optional<UnsubscribeTokens.Claim> found = tokens.find(token);
        if (found.isEmpty()) {
            journal.nothingChanged();
            return Optional.empty();
        }
        UnsubscribeTokens.Claim claim = found.get();
        String template = claim.template().code();
        if (refusals.add(claim.account(), template)) {
            journal.changed(
                    new Subject("account", claim.account().value()),
                    Map.of(template, "wanted"),
                    Map.of(template, "refused"),
                    template);
        } else {
            journal.nothingChanged();
        }
        return Optional.of(template);
    }
}
