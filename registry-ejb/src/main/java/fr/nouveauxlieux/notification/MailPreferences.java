package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.internal.Refusals;
import fr.nouveauxlieux.notification.internal.UnsubscribeTokens;
import fr.nouveauxlieux.notification.internal.writing.Template;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Shows a person which optional messages they receive. */
@ApplicationScoped
@UseCase(
        value = "notification.see-preferences",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.PERSON, reach = Reach.OWN))
public class MailPreferences {

    @Inject
    private Refusals refusals;

    @Inject
    private UnsubscribeTokens tokens;

    public List<MailKind> listOf(AccountId account) {
        Set<String> refused = refusals.listOf(account);
        return Template.listOptional().stream()
                .map(template -> new MailKind(
                        template.code(), !refused.contains(template.code()), tokens.tokenFor(account, template)))
                .toList();
    }
}
