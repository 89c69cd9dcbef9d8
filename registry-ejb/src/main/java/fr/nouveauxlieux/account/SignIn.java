package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountMessages;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.PassphraseHasher;
import fr.nouveauxlieux.account.internal.SignInAttempts;
import fr.nouveauxlieux.account.internal.SignInAttempts.Attempt;
import fr.nouveauxlieux.account.internal.SignInCompletion;
import fr.nouveauxlieux.account.internal.SignInThrottle;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Signs in by address and passphrase. */
@ApplicationScoped
@UseCase(value = "account.sign-in", permits = @Permit(to = Role.ANYONE))
public class SignIn {

    @Inject
    private Accounts accounts;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private PassphraseHasher hasher;

    @Inject
    private SignInCompletion completion;

    @Inject
    private AccountMessages messages;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws TooBusyException when too many sign in at once */
    public SignInOutcome signIn(EmailAddress address, Passphrase passphrase, DeviceName device) {
        Attempt attempt = attempts.beginFor(address, currentActor.get().origin());
        if (attempt.isRefused()) {
            journal.nothingChanged();
            return new SignInOutcome.Refused(attempt.refusedUntil());
        }
        Optional<Account> account =
                accounts.findByAddress(address).filter(Account::isVerified).filter(Account::isActive);
        if (!hasher.matches(passphrase, account.flatMap(Account::passphraseHash))) {
            account.ifPresent(holder -> warn(holder, attempt));
            journal.nothingChanged();
            return new SignInOutcome.Refused(attempt.retryAt());
        }
        return welcome(account.orElseThrow(), attempt, passphrase, device);
    }

    private SignInOutcome welcome(Account account, Attempt attempt, Passphrase passphrase, DeviceName device) {
        if (account.passphraseHash().filter(hasher::isOutdated).isPresent()) {
            account.changePassphrase(hasher.hash(passphrase));
        }
        if (completion.needsSecondFactor(account)) {
            attempts.forget(attempt);
        } else {
            attempts.succeeded(attempt, account);
        }
        return completion.complete(account, device);
    }

    private void warn(Account account, Attempt attempt) {
        Instant now = clock.instant();
        if (attempt.failures() >= SignInThrottle.MANY && account.isToBeWarned(now)) {
            account.warned(now);
            messages.manyFailures(account);
        }
    }
}
