package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementViews;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The agreement of one's own dossier. */
@ApplicationScoped
@UseCase(
        value = "award.read-own-agreement",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadOwnAgreement {

    @Inject
    private AgreementViews agreementViews;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public AgreementSheet read(DossierId dossier) {
        return agreementViews.sheet(dossier, false);
    }
}
