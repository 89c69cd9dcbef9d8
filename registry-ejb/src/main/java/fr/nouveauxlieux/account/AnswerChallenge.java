package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.OneTimeTokens;
import fr.nouveauxlieux.account.internal.SecondFactors;
import fr.nouveauxlieux.account.internal.SignInAttempts;
import fr.nouveauxlieux.account.internal.SignInAttempts.Attempt;
import fr.nouveauxlieux.account.internal.SignInCompletion;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.OneTimeToken;
import fr.nouveauxlieux.account.model.OneTimeToken.Purpose;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Shows the second factor that a sign-in asked for: a code of the application, or a recovery code, which is then used up. */
@ApplicationScoped
@UseCase(value = "account.answer-challenge", permits = @Permit(to = Role.ANYONE))
public class AnswerChallenge {

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private SignInCompletion completion;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param code as typed, with or without spaces and dashes */
    public SignInOutcome answer(SecretToken challenge, String code, DeviceName device) {
        Optional<AccountId> holder = tokens.findHolder(challenge, Purpose.SIGN_IN_CHALLENGE);
        if (holder.isEmpty()) {
            journal.nothingChanged();
            return new SignInOutcome.ChallengeOver();
        }
        Attempt attempt =
                attempts.beginFor(holder.get(), "code", currentActor.get().origin());
        if (attempt.isRefused()) {
            journal.nothingChanged();
            return new SignInOutcome.Refused(attempt.refusedUntil());
        }
        Optional<OneTimeToken> taken = tokens.take(challenge, Purpose.SIGN_IN_CHALLENGE);
        if (taken.isEmpty() || !taken.get().account().isActive()) {
            journal.nothingChanged();
            return new SignInOutcome.ChallengeOver();
        }
        return judge(taken.get(), attempt, code, device);
    }

    private SignInOutcome judge(OneTimeToken challenge, Attempt attempt, String code, DeviceName device) {
        Account account = challenge.account();
        if (!secondFactors.take(account, code)) {
            challenge.fail(clock.instant());
            journal.nothingChanged();
            return new SignInOutcome.Refused(attempt.retryAt());
        }
        challenge.use(clock.instant());
        attempts.succeeded(attempt, account);
        return completion.open(account, device, true);
    }
}
