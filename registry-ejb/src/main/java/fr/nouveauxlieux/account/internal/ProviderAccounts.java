package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.ProviderIdentity;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The account for an identity that is new here. */
@ApplicationScoped
public class ProviderAccounts {

    private static final Duration LIFETIME = Duration.ofHours(24);

    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private AccountMessages messages;

    @Inject
    private Clock clock;

    /**
     * The account whose address is verified, as the provider verified it; else a new one. An address that the provider
     * does not vouch for proves nothing: it becomes that of the new account once the person has followed a link sent there.
     */
    public Account accountFor(ProviderIdentity identity) {
        Optional<EmailAddress> verified = identity.verifiedAddress();
        if (verified.isPresent()) {
            return accountAt(verified.get(), identity.name());
        }
        Account account = Account.recognised(identity.name(), Language.FR, clock.instant());
        accounts.add(account);
        identity.address().ifPresent(claimed -> askForProof(account, claimed));
        return account;
    }

    private Account accountAt(EmailAddress address, PersonName name) {
        locks.hold("address:" + address.value());
        Optional<Account> holder = accounts.findByAddress(address);
        if (holder.isEmpty()) {
            Account account = Account.recognised(name, Language.FR, clock.instant());
            account.takeAddress(address, clock.instant());
            accounts.add(account);
            return account;
        }
        if (!holder.get().isVerified()) {
            tokens.voidAll(OneTimeToken.Purpose.VERIFY_ADDRESS, holder.get());
            holder.get().giveTo(name, clock.instant());
        }
        return holder.get();
    }

    private void askForProof(Account account, EmailAddress claimed) {
        OneTimeTokens.Issued link = tokens.issue(OneTimeToken.Purpose.CHANGE_ADDRESS, account, LIFETIME, claimed);
        Optional<Account> holder = accounts.findByAddress(claimed).filter(Account::isVerified);
        if (holder.isPresent()) {
            messages.addressKnown(holder.get());
        } else {
            messages.verifyAddress(account, claimed, AccountLinks.CONFIRM_ADDRESS, link);
        }
    }
}
