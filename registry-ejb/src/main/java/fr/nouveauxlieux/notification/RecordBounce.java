package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.notification.internal.OutboxRows;
import fr.nouveauxlieux.notification.internal.Unreachables;
import fr.nouveauxlieux.notification.model.OutboxMessage;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers that a message came back. Where there is no such mailbox, optional messages no longer go there, and the
 * person is told at the next sign-in.
 */
@ApplicationScoped
@UseCase(value = "notification.record-bounce", permits = @Permit(to = Role.SYSTEM))
public class RecordBounce {

    @Inject
    private OutboxRows rows;

    @Inject
    private Unreachables unreachables;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false if it changes nothing: the message is unknown, had come back before, or may still be delivered */
    public boolean record(Bounce bounce) {
        Optional<OutboxMessage> found =
                bounce.isPermanent() ? rows.findByReference(bounce.reference()) : Optional.empty();
        if (found.isEmpty() || !found.get().bounced(bounce.status())) {
            journal.nothingChanged();
            return false;
        }
        if (bounce.saysNoSuchMailbox()) {
            unreachables.add(found.get().recipientDigest(), clock.instant(), bounce.status());
        }
        journal.changed(
                new Subject("message", Long.toString(found.get().id())),
                Map.of("state", MessageState.SENT.name()),
                Map.of("state", MessageState.BOUNCED.name()),
                bounce.status());
        return true;
    }
}
