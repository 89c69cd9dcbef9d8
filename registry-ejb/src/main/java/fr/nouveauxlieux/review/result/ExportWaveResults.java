package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.result.internal.WaveReckoning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * All figures that the results of a wave are reckoned from, to be taken away. Kept from whoever has an interest in one
 * dossier of it, or reads for it.
 */
@ApplicationScoped
@UseCase(
        value = "review.export-wave-results",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ExportWaveResults {

    @Inject
    private KeptApart keptApart;

    @Inject
    private WaveReckoning reckoning;

    @Inject
    private Journal journal;

    public WaveGrading export(WaveKey wave) {
        keptApart.require(wave, ExportWaveResults.class);
        WaveGrading grading = reckoning.reckon(wave);
        journal.read(new Subject("wave", wave.call() + "/" + wave.wave()));
        return grading;
    }
}
