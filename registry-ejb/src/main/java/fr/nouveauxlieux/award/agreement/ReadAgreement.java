package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.agreement.internal.AgreementViews;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The agreement of a dossier, for the administration. */
@ApplicationScoped
@UseCase(
        value = "award.read-agreement",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ReadAgreement {

    @Inject
    private AgreementViews agreementViews;

    @Inject
    private Journal journal;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public AgreementSheet read(DossierId dossier) {
        AgreementSheet sheet = agreementViews.sheet(dossier, true);
        journal.read(new Subject("dossier", dossier.value()));
        return sheet;
    }
}
