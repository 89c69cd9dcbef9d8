package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.assignment.model.ReaderAssignment;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What whoever acts reads. */
@ApplicationScoped
public class OwnReadings {

    @Inject
    private Readings readings;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private DossierProgress progress;

    @Inject
    private People people;

    /** A dossier that whoever acts reads, in its wave. */
    public record Own(WaveKey wave, ReaderAssignment assignment) {}

    /**
     * Holds the wave and the dossier.
     *
     * @throws RefusedException if whoever acts does not read the dossier, or it is with its committee already
     */
    public Own hold(DossierId dossier, Class<?> useCase) {
        Own found = get(dossier, useCase);
        readings.hold(found.wave());
        if (!InputsGathering.isRead(progress.hold(dossier))) {
            throw RefusedException.of(useCase);
        }
        return get(dossier, useCase);
    }

    /** @throws RefusedException if whoever acts does not read the dossier */
    public Own get(DossierId dossier, Class<?> useCase) {
        ReaderAssignment assignment =
                readings.findStanding(dossier, people.ownId()).orElseThrow(() -> RefusedException.of(useCase));
        return new Own(dossiers.waveOf(dossier), assignment);
    }
}
