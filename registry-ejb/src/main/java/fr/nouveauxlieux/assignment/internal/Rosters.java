package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.internal.reckoning.Roster;
import fr.nouveauxlieux.assignment.internal.reckoning.RunJson;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.panel.Absence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Who has what in a wave, for whoever gives or takes one dossier by hand. */
@ApplicationScoped
public class Rosters {

    /** How long dossiers are read where the wave has no day for its committee. */
    private static final int USUAL_DAYS = 30;

    @Inject
    private InputsGathering gathering;

    @Inject
    private Runs runs;

    @Inject
    private CallDirectory calls;

    @Inject
    private Clock clock;

    /** As it stands now, by the settings that hold for the wave. */
    public Roster of(WaveKey wave) {
        return new Roster(gathering.gather(wave, settings(wave)));
    }

    /** Those of the run applied last, read from today on; the usual ones before any was. */
    public RunSettings settings(WaveKey wave) {
        Absence period = period(wave);
        return runs.findLatestApplied(wave)
                .map(run -> RunJson.readInputs(run.inputs()).settings())
                .map(last -> new RunSettings(
                        last.readers(),
                        last.seed(),
                        last.competence(),
                        last.territory(),
                        last.load(),
                        last.mixed(),
                        last.floored(),
                        last.undeclaredToo(),
                        period))
                .orElseGet(() -> RunSettings.usual(clock.instant().getEpochSecond(), period));
    }

    /** From today until the day before the committee. */
    private Absence period(WaveKey wave) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
        LocalDate last = calls.getWave(wave.call(), wave.wave())
                .committeeOn()
                .map(day -> day.minusDays(1))
                .filter(day -> !day.isBefore(today))
                .orElse(today.plusDays(USUAL_DAYS));
        return new Absence(today, last);
    }
}
