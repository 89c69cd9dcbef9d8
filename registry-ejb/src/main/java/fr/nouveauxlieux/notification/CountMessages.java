package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.notification.internal.OutboxReader;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells how many messages there are in each state. */
@ApplicationScoped
@UseCase(
        value = "notification.count-messages",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class CountMessages {

    @Inject
    private OutboxReader reader;

    /** States of which there is none are left out. */
    public Map<MessageState, Long> count() {
        return reader.countByState();
    }
}
