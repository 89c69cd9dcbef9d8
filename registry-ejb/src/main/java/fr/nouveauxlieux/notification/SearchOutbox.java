package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.notification.internal.OutboxReader;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows what became of messages, without addresses or contents. */
@ApplicationScoped
@UseCase(
        value = "notification.search-outbox",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class SearchOutbox {

    @Inject
    private OutboxReader reader;

    public OutboxPage search(OutboxFilter filter) {
        return reader.read(filter);
    }
}
