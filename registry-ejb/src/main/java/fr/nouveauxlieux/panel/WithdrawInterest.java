package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.internal.InterestRows;
import fr.nouveauxlieux.panel.model.KeptInterest;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Finds that an interest is none, for a reason. It stays in the history. Nobody does so with one of their own. */
@ApplicationScoped
@UseCase(value = "panel.withdraw-interest", permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class WithdrawInterest {

    @Inject
    private InterestRows interests;

    @Inject
    private Interests ownOrConcerned;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return false if there is none such, or it was withdrawn already
     * @throws IllegalArgumentException if there is no reason
     */
    public boolean withdraw(InterestKey key, String reason) {
        Optional<KeptInterest> kept = interests.findAndHold(key);
        AccountId secretary = people.ownId();
        kept.ifPresent(interest -> ownOrConcerned.requireNone(interest.dossier(), WithdrawInterest.class));
        if (kept.filter(interest -> interest.person().equals(secretary)).isPresent()) {
            throw RefusedException.of(WithdrawInterest.class);
        }
        Map<String, Object> before = kept.map(KeptInterest::state).orElse(Map.of());
        if (kept.isEmpty() || !kept.get().withdraw(reason, secretary, clock.instant())) {
            journal.nothingChanged();
            return false;
        }
        journal.changed(
                new Subject("dossier", kept.get().dossier().value()),
                before,
                kept.get().state(),
                "of " + kept.get().person());
        return true;
    }
}
