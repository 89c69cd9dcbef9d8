package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.internal.PassphraseHasher;
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

/** Proves that the address of a new account is its holder's. The passphrase is asked for too, so that whoever registered with another's address gains nothing by their click. */
@ApplicationScoped
@UseCase(value = "account.verify-address", permits = @Permit(to = Role.ANYONE))
public class VerifyAddress {

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private PassphraseHasher hasher;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param token of the link that was sent */
    public VerificationOutcome verify(SecretToken token, Passphrase passphrase) {
        Optional<OneTimeToken> taken = tokens.take(token, Purpose.VERIFY_ADDRESS);
        if (taken.isEmpty() || !taken.get().account().isActive()) {
            journal.nothingChanged();
            return VerificationOutcome.LINK_NO_LONGER_VALID;
        }
        Account account = taken.get().account();
        if (!hasher.matches(passphrase, account.passphraseHash())) {
            taken.get().fail(clock.instant());
            journal.nothingChanged();
            return VerificationOutcome.WRONG_PASSPHRASE;
        }
        Map<String, ?> before = account.digested();
        taken.get().use(clock.instant());
        account.verifyAddress(clock.instant());
        attempts.becomeKnown(account, currentActor.get().origin());
        journal.changed(account.subject(), before, account.digested());
        return VerificationOutcome.VERIFIED;
    }
}
