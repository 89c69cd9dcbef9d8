package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountMessages;
import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.internal.PassphraseHasher;
import fr.nouveauxlieux.account.internal.SessionKeeper;
import fr.nouveauxlieux.account.internal.SignInAttempts;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Chooses a new passphrase by the link that was sent, and ends every session of the account. */
@ApplicationScoped
@UseCase(value = "account.reset-passphrase", permits = @Permit(to = Role.ANYONE))
public class ResetPassphrase {

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private PassphraseHasher hasher;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private AccountMessages messages;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws WeakPassphraseException with what is wrong with the passphrase; the link can then be used again */
    public LinkOutcome reset(SecretToken token, Passphrase passphrase) {
        Optional<OneTimeToken> taken = tokens.take(token, Purpose.RESET_PASSPHRASE);
        if (taken.isEmpty() || !taken.get().account().isActive()) {
            journal.nothingChanged();
            return LinkOutcome.LINK_NO_LONGER_VALID;
        }
        Account account = taken.get().account();
        PassphraseRules.require(passphrase, account.address(), account.name().orElseThrow());
        Map<String, ?> before = account.digested();
        account.changePassphrase(hasher.hash(passphrase));
        taken.get().use(clock.instant());
        tokens.voidAll(Purpose.SIGN_IN_CHALLENGE, account);
        tokens.voidAll(Purpose.CHANGE_ADDRESS, account);
        sessions.endAll(account);
        attempts.becomeKnown(account, currentActor.get().origin());
        messages.passphraseChanged(account);
        journal.changed(account.subject(), before, account.digested());
        return LinkOutcome.DONE;
    }
}
