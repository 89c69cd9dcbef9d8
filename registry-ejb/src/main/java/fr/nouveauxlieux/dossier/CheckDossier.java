package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.dossier.internal.AnswerRows;
import fr.nouveauxlieux.dossier.internal.DossierChecks;
import fr.nouveauxlieux.dossier.internal.DossierWaves;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells what a dossier still lacks before it can be submitted. */
@ApplicationScoped
@UseCase(
        value = "dossier.check",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class CheckDossier {

    @Inject
    private Dossiers dossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private AnswerRows rows;

    @Inject
    private DossierWaves waves;

    @Inject
    private DossierChecks checks;

    /** @throws NoSuchDossierException if there is none */
    public DossierCheck check(DossierId id) {
        Dossier dossier = dossiers.get(id);
        CallSheet call = calls.getVersion(dossier.call(), dossier.callVersion());
        return checks.check(dossier, call, rows.plainAnswers(dossier), waves.findOpenWave(dossier));
    }
}
