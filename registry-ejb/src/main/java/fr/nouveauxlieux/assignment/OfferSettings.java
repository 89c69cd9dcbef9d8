package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.Rosters;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** With what settings a run of a wave would usually be reckoned: see {@link ComputeRun}. */
@ApplicationScoped
@UseCase(
        value = "assignment.offer-settings",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class OfferSettings {

    @Inject
    private Rosters rosters;

    @Inject
    private CallDirectory calls;

    /**
     * Those of the run applied last, read from today on; the usual ones before any was.
     *
     * @throws IllegalArgumentException if there is no such wave
     */
    public RunSettings offer(WaveKey wave) {
        calls.getWave(wave.call(), wave.wave());
        return rosters.settings(wave);
    }
}
