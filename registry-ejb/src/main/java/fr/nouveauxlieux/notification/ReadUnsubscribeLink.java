package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.notification.internal.Refusals;
import fr.nouveauxlieux.notification.internal.UnsubscribeTokens;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whoever holds a message which ones its link would end, and whether they come still. */
@ApplicationScoped
@UseCase(value = "notification.read-unsubscribe-link", kind = UseCase.Kind.READING, permits = @Permit(to = Role.ANYONE))
public class ReadUnsubscribeLink {

    @Inject
    private UnsubscribeTokens tokens;

    @Inject
    private Refusals refusals;

    /** Empty where the token is not one of the portal's. */
    public Optional<MailKind> find(String token) {
        return tokens.find(token).map(claim -> {
            String template = claim.template().code();
            return new MailKind(template, !refusals.listOf(claim.account()).contains(template), token);
        });
    }
}
