package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.ProofOutcome;
import fr.nouveauxlieux.account.internal.SignInAttempts.Attempt;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes sure that whoever sits at a session that was left open is its holder. */
@ApplicationScoped
public class HolderProof {

    @Inject
    private Accounts accounts;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private PassphraseHasher hasher;

    @Inject
    private RecentSignIn recentSignIn;

    @Inject
    private CurrentActor currentActor;

    /** @throws fr.nouveauxlieux.account.SignInTooOldException where there is no passphrase and no sign-in of late */
    public ProofOutcome judge(Optional<Passphrase> passphrase) {
        Attempt attempt = attempts.beginFor(
                accounts.ownId(), "passphrase", currentActor.get().origin());
        if (attempt.isRefused()) {
            return ProofOutcome.TRY_LATER;
        }
        Account account = accounts.own();
        if (account.passphraseHash().isEmpty()) {
            recentSignIn.require(account);
        } else if (passphrase.isEmpty() || !hasher.matches(passphrase.get(), account.passphraseHash())) {
            return ProofOutcome.WRONG_PASSPHRASE;
        }
        attempts.forget(attempt);
        return ProofOutcome.PROVED;
    }
}
