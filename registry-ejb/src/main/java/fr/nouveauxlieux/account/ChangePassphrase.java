package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountMessages;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.internal.PassphraseHasher;
import fr.nouveauxlieux.account.internal.SessionKeeper;
import fr.nouveauxlieux.account.internal.SignInAttempts;
import fr.nouveauxlieux.account.internal.SignInAttempts.Attempt;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Changes one's own passphrase, and ends one's other sessions. */
@ApplicationScoped
@UseCase(value = "account.change-passphrase", permits = @Permit(to = Role.PERSON))
public class ChangePassphrase {

    @Inject
    private Accounts accounts;

    @Inject
    private PassphraseHasher hasher;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private AccountMessages messages;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    /** @throws WeakPassphraseException with what is wrong with the chosen one */
    public PassphraseChangeOutcome change(Passphrase current, Passphrase chosen) {
        Attempt attempt = attempts.beginFor(
                accounts.ownId(), "passphrase", currentActor.get().origin());
        if (attempt.isRefused()) {
            journal.nothingChanged();
            return PassphraseChangeOutcome.TRY_LATER;
        }
        Account account = accounts.own();
        if (!hasher.matches(current, account.passphraseHash())) {
            journal.nothingChanged();
            return PassphraseChangeOutcome.WRONG_PASSPHRASE;
        }
        PassphraseRules.require(chosen, account.address(), account.name().orElseThrow());
        attempts.succeeded(attempt, account);
        Map<String, ?> before = account.digested();
        account.changePassphrase(hasher.hash(chosen));
        tokens.voidAll(Purpose.RESET_PASSPHRASE, account);
        tokens.voidAll(Purpose.SIGN_IN_CHALLENGE, account);
        sessions.endOthers(account);
        messages.passphraseChanged(account);
        journal.changed(account.subject(), before, account.digested());
        return PassphraseChangeOutcome.CHANGED;
    }
}
