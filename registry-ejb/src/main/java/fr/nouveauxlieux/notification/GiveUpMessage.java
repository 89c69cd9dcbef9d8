package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.notification.internal.OutboxRows;
import fr.nouveauxlieux.notification.model.OutboxMessage;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Has a message that waits not be tried again. It can be taken up again until its content is forgotten. */
@ApplicationScoped
@UseCase(value = "notification.give-up-message", permits = @Permit(to = Role.ADMINISTRATOR))
public class GiveUpMessage {

    @Inject
    private OutboxRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false if it does not wait: there is none, it is being sent, or it ended */
    public boolean giveUp(MessageId id) {
        Optional<OutboxMessage> message =
                rows.findToChange(id.value()).filter(found -> found.state() == MessageState.QUEUED);
        if (message.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        message.get().giveUp(clock.instant());
        journal.changed(
                new Subject("message", Long.toString(id.value())),
                Map.of("state", MessageState.QUEUED.name()),
                Map.of("state", MessageState.GAVE_UP.name()),
                message.get().template());
        return true;
    }
}
