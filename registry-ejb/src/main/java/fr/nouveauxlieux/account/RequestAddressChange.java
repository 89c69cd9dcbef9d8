package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountMessages;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.internal.RecentSignIn;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Asks for another address: a link goes to the new one, a warning to the old one. What is shown is the same whether or not the new one is another account's. */
@ApplicationScoped
@UseCase(value = "account.request-address-change", permits = @Permit(to = Role.PERSON))
public class RequestAddressChange {

    private static final Duration LIFETIME = Duration.ofHours(24);

    private static final int MOST_LINKS_A_DAY = 5;

    @Inject
    private Accounts accounts;

    @Inject
    private RecentSignIn recentSignIn;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private AccountMessages messages;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws SignInTooOldException if the person did not sign in lately */
    public void request(EmailAddress address) {
        Account account = accounts.own();
        recentSignIn.require(account);
        Instant dayAgo = clock.instant().minus(LIFETIME);
        if (account.isDemonstration()
                || account.address().filter(address::equals).isPresent()
                || tokens.countSince(Purpose.CHANGE_ADDRESS, account, dayAgo) >= MOST_LINKS_A_DAY) {
            journal.nothingChanged();
            return;
        }
        OneTimeTokens.Issued link = tokens.issue(Purpose.CHANGE_ADDRESS, account, LIFETIME, address);
        Optional<Account> holder = accounts.findByAddress(address).filter(Account::isVerified);
        if (holder.isPresent()) {
            messages.addressKnown(holder.get());
        } else {
            messages.verifyAddress(account, address, AccountLinks.CONFIRM_ADDRESS, link);
        }
        journal.changed(account.subject(), Map.of(), Map.of());
    }
}
