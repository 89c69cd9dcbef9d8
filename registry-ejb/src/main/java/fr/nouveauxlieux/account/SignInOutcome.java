package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.SecretToken;
import java.time.Instant;
import java.util.Optional;

/** What came of an attempt to sign in. */
public sealed interface SignInOutcome {

    /** @param session the token of the session, to be given to the browser; @param account who signed in */
    record SignedIn(SecretToken session, AccountId account) implements SignInOutcome {}

    /** @param challenge to be given back with the code, within ten minutes */
    record SecondFactorNeeded(SecretToken challenge) implements SignInOutcome {}

    /**
     * Says nothing of the reason: address unknown or not verified, passphrase or code wrong, account suspended.
     *
     * @param retryAt from when a new attempt will be looked at; empty where it is at once
     */
    record Refused(Optional<Instant> retryAt) implements SignInOutcome {}

    /** The challenge is unknown, outdated, answered, or was answered wrongly too often: signing in starts anew. */
    record ChallengeOver() implements SignInOutcome {}
}
