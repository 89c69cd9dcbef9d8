package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.internal.Refusals;
import fr.nouveauxlieux.notification.internal.writing.Template;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Has a person receive again a kind of message that they refused. */
@ApplicationScoped
@UseCase(value = "notification.resubscribe", permits = @Permit(to = Role.PERSON, reach = Reach.OWN))
public class Resubscribe {

    @Inject
    private Refusals refusals;

    @Inject
    private Journal journal;

    /**
     * Does nothing where it was not refused.
     *
     * @param kind code of the template
     * @throws IllegalArgumentException if there is no such template
     */
    public void resubscribe(AccountId account, String kind) {
        String template = Template.get(kind).code();
        if (refusals.remove(account, template)) {
            journal.changed(
                    new Subject("account", account.value()),
                    Map.of(template, "refused"),
                    Map.of(template, "wanted"),
                    template);
        } else {
            journal.nothingChanged();
        }
    }
}
