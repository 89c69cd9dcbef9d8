package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.DeviceName;
import fr.nouveauxlieux.account.SignInOutcome;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** What follows once it is known who signs in: the second factor where there is one, else the session. */
@ApplicationScoped
public class SignInCompletion {

    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(10);

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private AccountMessages messages;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    public boolean needsSecondFactor(Account account) {
        return secondFactors.isConfirmed(account);
    }

    public SignInOutcome complete(Account account, DeviceName device) {
        if (needsSecondFactor(account)) {
            SecretToken challenge = tokens.issue(OneTimeToken.Purpose.SIGN_IN_CHALLENGE, account, TIME_TO_ANSWER)
                    .token();
            journal.nothingChanged();
            return new SignInOutcome.SecondFactorNeeded(challenge);
        }
        return open(account, device, false);
    }

    /** The holder is told where it is from a network that the account was not used from before. */
    public SignInOutcome.SignedIn open(Account account, DeviceName device, boolean secondFactor) {
        String network = currentActor.get().origin();
        boolean fromElsewhere = sessions.isNewNetwork(account, network);
        SecretToken session = sessions.open(account, device, secondFactor);
        if (fromElsewhere) {
            messages.newSignIn(account, network);
        }
        journal.changed(account.subject(), Map.of(), Map.of(), secondFactor ? "with second factor" : "");
        return new SignInOutcome.SignedIn(session, account.id());
    }
}
