package fr.nouveauxlieux.notification.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.notification.internal.writing.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps messages in the database, where the caller's transaction decides of them too. */
@ApplicationScoped
public class StoredOutbox implements Outbox {

    @Inject
    private OutboxRows rows;

    @Inject
    private Refusals refusals;

    @Inject
    private Unreachables unreachables;

    @Inject
    private RecipientDigests digests;

    @Inject
    private Event<MessagePosted> posted;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(Message message) {
        Template template = Template.get(message.template());
        template.require(message.values());
        if (template.isOptional() && !isWanted(message)) {
            return;
        }
        if (rows.insert(message, clock.instant())) {
            posted.fire(new MessagePosted());
        }
    }

    /** @throws IllegalArgumentException if nobody could say that they do not want it */
    private boolean isWanted(Message message) {
        AccountId account = message.account()
                .orElseThrow(() -> new IllegalArgumentException(
                        message.template() + " can be refused, and so needs the account of its recipient"));
        return !refusals.listOf(account).contains(message.template())
                && unreachables.find(digests.of(message.to())).isEmpty();
    }
}
