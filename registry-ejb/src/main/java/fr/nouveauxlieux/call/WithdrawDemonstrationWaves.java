package fr.nouveauxlieux.call;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.internal.CallRows;
import fr.nouveauxlieux.call.model.Wave;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Withdraws all waves that a demonstration leaves: its administrator, whom anybody could be, planned them. */
@ApplicationScoped
@UseCase(value = "wave.withdraw-demonstration", permits = @Permit(to = Role.SYSTEM))
public class WithdrawDemonstrationWaves {

    @Inject
    private CallRows rows;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Event<CallsChanged> changed;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return how many were shown */
    public int withdrawAll() {
        locks.hold(CallRows.LOCK_OF_WAVES);
        List<Wave> shown =
                rows.listWaves().stream().filter(wave -> !wave.isWithdrawn()).toList();
        if (shown.isEmpty()) {
            journal.nothingChanged();
            return 0;
        }
        changed.fire(new CallsChanged());
        for (Wave wave : shown) {
            Map<String, ?> before = wave.digested();
            wave.withdraw(clock.instant());
            journal.changed(CallRows.subjectOf(wave), before, wave.digested());
        }
        return shown.size();
    }
}
