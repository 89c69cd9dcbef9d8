package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.model.KeptPanelist;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes someone's seat on the panel of a wave. What they declared stays. */
@ApplicationScoped
@UseCase(value = "panel.remove-panelist", permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class RemovePanelist {

    @Inject
    private PanelRows panels;

    @Inject
    private Event<PanelistLeft> left;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    public PanelOutcome remove(WaveKey wave, AccountId account, Seat seat) {
        panels.hold(wave);
        Optional<KeptPanelist> kept = panels.find(wave, account, seat);
        if (kept.isEmpty()) {
            journal.nothingChanged();
            return PanelOutcome.NOT_SEATED;
        }
        Map<String, Object> before = kept.get().state();
        kept.get().leave(people.ownId(), clock.instant());
        left.fire(new PanelistLeft(account, wave, seat));
        journal.changed(PanelRows.subjectOf(wave), before, Map.of(), seat + " " + account);
        return PanelOutcome.CHANGED;
    }
}
