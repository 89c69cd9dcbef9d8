package fr.nouveauxlieux.privacy.internal;

import fr.nouveauxlieux.account.AccountHolder;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Erases a person over all features, and tells them by the last message that they receive. */
@ApplicationScoped
public class PersonErasure {

    @Inject
    private Holders holders;

    @Inject
    private Outbox outbox;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** In the transaction of the use case that asks for it. @param reason for the journal, without personal data */
    public void erase(AccountHolder person, String reason) {
        holders.erase(person);
        // Tied to no account, and its address goes with its sending.
        person.reachable()
                .ifPresent(address -> outbox.post(new Message(
                        "account.erased",
                        address,
                        Optional.empty(),
                        person.language().code(),
                        Map.of("at", clock.instant().toString()),
                        "erased:" + person.account())));
        journal.changed(person.subject(), Map.of(), Map.of("state", "ERASED"), reason);
    }
}
