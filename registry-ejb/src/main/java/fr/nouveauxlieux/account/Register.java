package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountMessages;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.internal.PassphraseHasher;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Asks for an account. What the visitor sees is the same whether or not the address is known: a message tells its holder. */
@ApplicationScoped
@UseCase(value = "account.register", permits = @Permit(to = Role.ANYONE))
public class Register {

    private static final Duration LIFETIME = Duration.ofDays(2);

    private static final Duration HOUR = Duration.ofHours(1);

    private static final int MOST_LINKS_AN_HOUR = 3;

    @Inject
    private Accounts accounts;

    @Inject
    private PassphraseHasher hasher;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private AccountMessages messages;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws WeakPassphraseException with what is wrong with the passphrase */
    public void register(Registration registration) {
        PassphraseRules.require(registration.passphrase(), Optional.of(registration.address()), registration.name());
        String hash = hasher.hash(registration.passphrase());
        locks.hold("address:" + registration.address().value());
        Optional<Account> known = accounts.findByAddress(registration.address());
        if (known.isEmpty()) {
            add(registration, hash);
        } else if (known.get().isVerified()) {
            messages.addressKnown(known.get());
            journal.nothingChanged();
        } else {
            replace(known.get(), registration, hash);
        }
    }

    private void add(Registration registration, String hash) {
        Account account = Account.registered(
                registration.address(), hash, registration.name(), registration.language(), clock.instant());
        accounts.add(account);
        sendLink(account, registration);
        journal.changed(account.subject(), Map.of(), account.digested());
    }

    /** Nobody has proved to hold the address: whoever asks last has as good a right as whoever asked before. */
    private void replace(Account account, Registration registration, String hash) {
        Instant hourAgo = clock.instant().minus(HOUR);
        if (!account.isActive() || tokens.countSince(Purpose.VERIFY_ADDRESS, account, hourAgo) >= MOST_LINKS_AN_HOUR) {
            journal.nothingChanged();
            return;
        }
        Map<String, ?> before = account.digested();
        account.registerAgain(registration.address(), hash, registration.name(), registration.language());
        sendLink(account, registration);
        journal.changed(account.subject(), before, account.digested());
    }

    private void sendLink(Account account, Registration registration) {
        OneTimeTokens.Issued link = tokens.issue(Purpose.VERIFY_ADDRESS, account, LIFETIME);
        messages.verifyAddress(account, registration.address(), AccountLinks.VERIFY_ADDRESS, link);
    }
}
