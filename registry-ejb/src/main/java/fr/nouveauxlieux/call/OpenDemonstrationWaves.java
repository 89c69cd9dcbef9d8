package fr.nouveauxlieux.call;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.internal.CallRows;
import fr.nouveauxlieux.call.internal.DemonstrationWaves;
import fr.nouveauxlieux.call.model.Wave;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Gives the built-in calls of a demonstration a wave that is past and one that is open, and one of them a wave before its
 * committee and one that is decided, so that there is something to see.
 */
@ApplicationScoped
@UseCase(value = "wave.open-demonstration", permits = @Permit(to = Role.SYSTEM))
public class OpenDemonstrationWaves {

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

    /** @return how many were not there */
    public int openMissing() {
        locks.hold(CallRows.LOCK_OF_WAVES);
        // What a later release adds lies beside what there is: all are dated from the first start.
        Instant start = DemonstrationWaves.plannedAt(clock.instant()).stream()
                .findFirst()
                .flatMap(past -> rows.findWave(past.view().call(), past.view().code()))
                .map(DemonstrationWaves::startOf)
                .orElseGet(clock::instant);
        List<Wave> missing = DemonstrationWaves.plannedAt(start).stream()
                .filter(wave ->
                        rows.findWave(wave.view().call(), wave.view().code()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            journal.nothingChanged();
            return 0;
        }
        missing.forEach(rows::add);
        changed.fire(new CallsChanged());
        missing.forEach(wave -> journal.changed(CallRows.subjectOf(wave), Map.of(), wave.digested()));
        return missing.size();
    }
}
