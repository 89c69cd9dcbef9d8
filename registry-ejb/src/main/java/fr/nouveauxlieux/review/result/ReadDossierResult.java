package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.result.internal.WaveReckoning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How the result of one dossier comes from its reviews, with the results of its wave. Kept from those from whom these are. */
@ApplicationScoped
@UseCase(
        value = "review.read-dossier-result",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ReadDossierResult {

    @Inject
    private Interests interests;

    @Inject
    private KeptApart keptApart;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private WaveReckoning reckoning;

    @Inject
    private Journal journal;

    /**
     * The results of the wave, of which the dossier is one.
     *
     * @throws NoSuchDossierException if there is none, it was never submitted, or it is withdrawn
     */
    public WaveGrading read(DossierId dossier) {
        interests.requireNone(dossier, ReadDossierResult.class);
        WaveKey wave = dossiers.waveOf(dossier);
        keptApart.require(wave, ReadDossierResult.class);
        WaveGrading grading = reckoning.reckon(wave);
        if (grading.find(dossier).isEmpty()) {
            throw new NoSuchDossierException();
        }
        journal.read(new Subject("dossier", dossier.value()));
        return grading;
    }
}
