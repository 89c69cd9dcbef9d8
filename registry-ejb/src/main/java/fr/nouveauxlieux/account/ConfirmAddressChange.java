package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountMessages;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.internal.UnprovedAddresses;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes a new address by the link that was sent to it. */
@ApplicationScoped
@UseCase(value = "account.confirm-address-change", permits = @Permit(to = Role.ANYONE))
public class ConfirmAddressChange {

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private UnprovedAddresses unprovedAddresses;

    @Inject
    private AccountMessages messages;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param token of the link that was sent */
    public LinkOutcome confirm(SecretToken token) {
        Optional<OneTimeToken> taken = tokens.take(token, Purpose.CHANGE_ADDRESS);
        if (taken.isEmpty() || !taken.get().account().isActive()) {
            journal.nothingChanged();
            return LinkOutcome.LINK_NO_LONGER_VALID;
        }
        Account account = taken.get().account();
        EmailAddress address = taken.get().address().orElseThrow();
        taken.get().use(clock.instant());
        locks.hold("address:" + address.value());
        if (!unprovedAddresses.free(address)) {
            journal.nothingChanged();
            return LinkOutcome.LINK_NO_LONGER_VALID;
        }
        Map<String, ?> before = account.digested();
        Optional<EmailAddress> former = account.address();
        account.takeAddress(address, clock.instant());
        tokens.voidAll(Purpose.RESET_PASSPHRASE, account);
        former.ifPresent(previous -> messages.addressChanged(account, previous));
        journal.changed(account.subject(), before, account.digested());
        return LinkOutcome.DONE;
    }
}
