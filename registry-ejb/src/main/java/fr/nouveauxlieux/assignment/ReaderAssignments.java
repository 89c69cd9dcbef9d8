package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.FurtherPlaces;
import fr.nouveauxlieux.assignment.internal.Readings;
import fr.nouveauxlieux.assignment.internal.Runs;
import fr.nouveauxlieux.assignment.internal.reckoning.RunJson;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who reads what, as applied and not ended, for other features, which ask for permission themselves. */
@ApplicationScoped
@Transactional
public class ReaderAssignments {

    @Inject
    private Readings readings;

    @Inject
    private Runs runs;

    @Inject
    private FurtherPlaces further;

    @Inject
    private WaveDossiers dossiers;

    public boolean isAssigned(AccountId reader, DossierId dossier) {
        return readings.findStanding(dossier, reader).isPresent();
    }

    public Set<AccountId> listReaders(DossierId dossier) {
        return readings.listStanding(dossier);
    }

    /** Of every dossier of the wave that has one at least. */
    public Map<DossierId, Set<AccountId>> listReaders(WaveKey wave) {
        return readings.listStanding(wave);
    }

    /** By number of the dossier. */
    public List<DossierId> listDossiers(AccountId reader, WaveKey wave) {
        return readings.listStanding(wave).entrySet().stream()
                .filter(dossier -> dossier.getValue().contains(reader))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The waves in which the reader has dossiers. */
    public List<WaveKey> listWaves(AccountId reader) {
        return readings.listWaves(reader);
    }

    /** How many readers each dossier of the wave is to have: as the run says that was applied last. */
    public int wantedReaders(WaveKey wave) {
        return runs.findLatestApplied(wave)
                .map(run -> RunJson.readInputs(run.inputs()).settings().readers())
                .orElse(RunSettings.USUAL_READERS);
    }

    /** How many readers a dossier is to have, those called for it alone among them. */
    public int wantedReaders(DossierId dossier) {
        return wantedReaders(dossiers.waveOf(dossier)) + further.count(dossier);
    }

    /** How many readers dossiers of the wave are to have beside the others, where any. */
    public Map<DossierId, Integer> furtherReaders(WaveKey wave) {
        return further.count(wave);
    }
}
