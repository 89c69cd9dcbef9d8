package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.SignInTooOldException;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.AccountSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Asks that whoever changes the ways in to their account has signed in lately, fully. */
@ApplicationScoped
public class RecentSignIn {

    private static final Duration LATELY = Duration.ofMinutes(15);

    @Inject
    private SessionKeeper sessions;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private Clock clock;

    /** @throws SignInTooOldException unless the session is of the last fifteen minutes, with the second factor that there is */
    public void require(Account account) {
        AccountSession session = sessions.current();
        boolean recent = session.signedInAt().isAfter(clock.instant().minus(LATELY));
        if (!recent || !session.hasSecondFactor() && secondFactors.isConfirmed(account)) {
            throw new SignInTooOldException();
        }
    }
}
