package fr.nouveauxlieux.privacy.internal;

import fr.nouveauxlieux.account.PersonCard;
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
    public void erase(PersonCard person, String reason) {
        holders.erase(person);
        // Tied to no account, and its address goes with its sending.
        person.reachableAddress()
                .ifPresent(address -> outbox.post(new Message(
                        "account.erased",
                        address,
                        Optional.empty(),
                        person.language().code(),
                        Map.of("at", clock.instant().toString()),
                        "erased:" + person.id())));
        journal.changed(person.subject(), Map.of(), Map.of("state", "ERASED"), reason);
    }
}
