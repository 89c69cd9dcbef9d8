package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.notification.internal.RecipientDigests;
import fr.nouveauxlieux.notification.internal.Refusals;
import fr.nouveauxlieux.notification.internal.Unreachables;
import fr.nouveauxlieux.notification.model.UnreachableAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Whether mail reaches an address, for those who keep accounts: to say so to the person at the next sign-in. */
@ApplicationScoped
public class AddressReachability {

    @Inject
    private RecipientDigests digests;

    @Inject
    private Unreachables unreachables;

    @Inject
    private Refusals refusals;

    /** Since when mail servers say that there is no such mailbox; empty where none ever said so. */
    public Optional<Instant> findUnreachableSince(EmailAddress address) {
        return unreachables.find(digests.of(address)).map(UnreachableAddress::since);
    }

    /** For the use case in which somebody proves that they read what is sent there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void proved(EmailAddress address) {
        unreachables.remove(digests.of(address));
    }

    /** For the use case that erases an account: what is known of its mail goes too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(AccountId account, EmailAddress address) {
        refusals.removeAll(account);
        unreachables.remove(digests.of(address));
    }
}
