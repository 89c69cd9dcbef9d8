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

/** The results of a wave, with how sure they are. Kept from whoever has an interest in one dossier of it, or reads for it. */
@ApplicationScoped
@UseCase(
        value = "review.read-wave-results",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ReadWaveResults {

    @Inject
    private KeptApart keptApart;

    @Inject
    private WaveReckoning reckoning;

    @Inject
    private Journal journal;

    public WaveGrading read(WaveKey wave) {
        keptApart.require(wave, ReadWaveResults.class);
        WaveGrading grading = reckoning.reckon(wave);
        journal.read(new Subject("wave", wave.call() + "/" + wave.wave()));
        return grading;
    }
}
