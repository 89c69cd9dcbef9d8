package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.internal.SecondFactors;
import fr.nouveauxlieux.account.internal.SessionKeeper;
import fr.nouveauxlieux.account.internal.SignInAttempts;
import fr.nouveauxlieux.account.internal.SignInAttempts.Attempt;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Confirms a second factor by a first code of it. The session then counts as having shown it, under a new token. */
@ApplicationScoped
@UseCase(value = "account.confirm-second-factor", permits = @Permit(to = Role.PERSON))
public class ConfirmSecondFactor {

    @Inject
    private Accounts accounts;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private SessionKeeper sessions;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Empty where the code is wrong, or none was begun. */
    public Optional<ConfirmedSecondFactor> confirm(String code) {
        Attempt attempt = attempts.beginFor(
                accounts.ownId(), "first-code", currentActor.get().origin());
        Account account = accounts.own();
        if (attempt.isRefused() || !secondFactors.confirm(account, code)) {
            journal.nothingChanged();
            return Optional.empty();
        }
        attempts.succeeded(attempt, account);
        SecretToken token = SecretToken.draw();
        sessions.current().raise(token, clock.instant());
        sessions.endOthers(account);
        List<String> recoveryCodes = secondFactors.drawRecoveryCodes(account);
        journal.changed(account.subject(), Map.of(), Map.of());
        return Optional.of(new ConfirmedSecondFactor(recoveryCodes, token));
    }
}
