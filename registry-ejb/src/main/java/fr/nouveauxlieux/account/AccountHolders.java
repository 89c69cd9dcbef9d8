package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.AccountMessages;
import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.HolderProof;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * What the use cases of other features, which ask for permission themselves, want of an account's holder beyond knowing
 * who it is.
 */
@ApplicationScoped
public class AccountHolders {

    /** How long before an unused account is erased its holder is told. */
    public static final Duration NOTICE_OF_ERASURE = Duration.ofDays(14);

    @Inject
    private Accounts accounts;

    @Inject
    private HolderProof proof;

    @Inject
    private AccountMessages messages;

    @Inject
    private Clock clock;

    public boolean hasPassphrase(AccountId account) {
        return accounts.get(account).passphraseHash().isPresent();
    }

    /**
     * Asks whoever acts to prove that the account is theirs: by its passphrase, or where it has none by having signed in
     * lately. To be called before anything else of the use case.
     *
     * @throws SignInTooOldException where there is no passphrase, and the sign-in is older than fifteen minutes
     */
    public ProofOutcome prove(Optional<Passphrase> passphrase) {
        return proof.judge(passphrase);
    }

    /** Tells the holder when the account is going to be erased unless they sign in. */
    public void warnOfDisuse(AccountId account) {
        Account unused = accounts.get(account);
        unused.warnedOfDisuse(clock.instant());
        messages.unused(unused, clock.instant().plus(NOTICE_OF_ERASURE));
    }
}
