package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountMessages;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Sends a link to choose a new passphrase. What the visitor sees is the same whether or not the address is known. */
@ApplicationScoped
@UseCase(value = "account.request-passphrase-reset", permits = @Permit(to = Role.ANYONE))
public class RequestPassphraseReset {

    private static final Duration LIFETIME = Duration.ofHours(1);

    private static final int MOST_LINKS_AN_HOUR = 3;

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private AccountMessages messages;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Sends at most three links an hour to one address. */
    public void request(EmailAddress address) {
        locks.hold("address:" + address.value());
        Optional<Account> account = accounts.findByAddress(address)
                .filter(Account::isActive)
                .filter(Account::isVerified)
                .filter(found -> !found.isDemonstration())
                .filter(this::mayBeSentAnother);
        if (account.isEmpty()) {
            journal.nothingChanged();
            return;
        }
        messages.resetPassphrase(account.get(), tokens.issue(Purpose.RESET_PASSPHRASE, account.get(), LIFETIME));
        journal.changed(account.get().subject(), Map.of(), Map.of());
    }

    private boolean mayBeSentAnother(Account account) {
        return tokens.countSince(
                        Purpose.RESET_PASSPHRASE, account, clock.instant().minus(LIFETIME))
                < MOST_LINKS_AN_HOUR;
    }
}
