package fr.nouveauxlieux.call;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.internal.CallRows;
import fr.nouveauxlieux.call.model.Wave;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** Announces a wave of a call. */
@ApplicationScoped
@UseCase(value = "wave.open", permits = @Permit(to = Role.ADMINISTRATOR))
public class OpenWave {

    @Inject
    private CallRows rows;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Event<CallsChanged> changed;

    @Inject
    private Journal journal;

    /** @return {@code CHANGED} once announced, {@code CODE_TAKEN} or {@code UNKNOWN} */
    public WaveChange open(CallCode call, WaveCode code, WavePlan plan) {
        locks.hold(CallRows.LOCK_OF_WAVES);
        if (rows.findNewestVersion(call).isEmpty()) {
            journal.nothingChanged();
            return WaveChange.UNKNOWN;
        }
        if (rows.findWave(call, code.value()).isPresent()) {
            journal.nothingChanged();
            return WaveChange.CODE_TAKEN;
        }
        Wave wave = new Wave(call, code.value(), plan);
        rows.add(wave);
        changed.fire(new CallsChanged());
        journal.changed(CallRows.subjectOf(wave), Map.of(), wave.digested(), "deadline=" + plan.deadline());
        return WaveChange.CHANGED;
    }
}
