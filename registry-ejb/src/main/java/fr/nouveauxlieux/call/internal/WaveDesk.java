package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallsChanged;
import fr.nouveauxlieux.call.WaveChange;
import fr.nouveauxlieux.call.WaveCode;
import fr.nouveauxlieux.call.model.Wave;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Changes one wave on behalf of a use case, unless someone else did so in between. */
@ApplicationScoped
public class WaveDesk {

    @Inject
    private CallRows rows;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Event<CallsChanged> changed;

    @Inject
    private Journal journal;

    /**
     * @param version of the wave that was before whoever changes it
     * @param same whether the wave is already as it is to be
     */
    public WaveChange change(
            CallCode call, WaveCode code, long version, Predicate<Wave> same, Consumer<Wave> change, String note) {
        locks.hold(CallRows.LOCK_OF_WAVES);
        Optional<Wave> found = rows.findWave(call, code.value()).filter(wave -> !wave.isWithdrawn());
        if (found.isEmpty()) {
            return without(WaveChange.UNKNOWN);
        }
        Wave wave = found.get();
        if (wave.version() != version) {
            return without(WaveChange.OVERTAKEN);
        }
        if (same.test(wave)) {
            return without(WaveChange.SAME);
        }
        Map<String, ?> before = wave.digested();
        String former = "deadline " + wave.view().deadline();
        change.accept(wave);
        changed.fire(new CallsChanged());
        journal.changed(
                CallRows.subjectOf(wave),
                before,
                wave.digested(),
                former + " -> " + wave.view().deadline() + "; " + note);
        return WaveChange.CHANGED;
    }

    private WaveChange without(WaveChange outcome) {
        journal.nothingChanged();
        return outcome;
    }
}
