package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.notification.internal.MessagePosted;
import fr.nouveauxlieux.notification.internal.OutboxRows;
import fr.nouveauxlieux.notification.model.OutboxMessage;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Has a message that waits or was given up tried again at once. */
@ApplicationScoped
@UseCase(value = "notification.retry-message", permits = @Permit(to = Role.ADMINISTRATOR))
public class RetryMessage {

    @Inject
    private OutboxRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Event<MessagePosted> posted;

    @Inject
    private Clock clock;

    /** @return false if it cannot be: there is none, it was sent, is being sent, or its content is forgotten */
    public boolean retry(MessageId id) {
        Optional<OutboxMessage> message = rows.findToChange(id.value()).filter(OutboxMessage::canBeRetried);
        if (message.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        String before = message.get().state().name();
        message.get().retry(clock.instant());
        posted.fire(new MessagePosted());
        journal.changed(
                new Subject("message", Long.toString(id.value())),
                Map.of("state", before),
                Map.of("state", MessageState.QUEUED.name()),
                message.get().template());
        return true;
    }
}
