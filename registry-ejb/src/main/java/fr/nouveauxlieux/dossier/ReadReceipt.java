package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.SubmissionRows;
import fr.nouveauxlieux.dossier.model.Submission;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The receipt of a submitted version. */
@ApplicationScoped
@UseCase(
        value = "dossier.read-receipt",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadReceipt {

    @Inject
    private Dossiers dossiers;

    @Inject
    private SubmissionRows submissions;

    /**
     * @return an accessible PDF, the very one that was made as the dossier was submitted
     * @throws NoSuchDossierException if there is none, or no such version of it
     */
    public byte[] read(DossierId dossier, int submission) {
        return submissions
                .find(dossiers.get(dossier), submission)
                .map(Submission::receipt)
                .orElseThrow(NoSuchDossierException::new);
    }
}
