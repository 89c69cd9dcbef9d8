package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementPapers;
import fr.nouveauxlieux.award.agreement.internal.AgreementPrinter;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementDocument;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The document of an agreement, or of an amendment, as it is signed; of one that is being drafted, as it would be. */
@ApplicationScoped
@UseCase(
        value = "award.read-agreement-document",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED),
            @Permit(
                    to = {
                        Role.INSTRUCTOR,
                        Role.PREFECTURE,
                        Role.COMMITTEE_SECRETARY,
                        Role.DECIDING_AUTHORITY,
                        Role.ADMINISTRATOR,
                        Role.AUDITOR
                    })
        })
public class ReadAgreementDocument {

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementPapers agreementPapers;

    @Inject
    private AgreementPrinter agreementPrinter;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AgreementDesk agreementDesk;

    /**
     * @param number 0 of the agreement, else of the amendment
     * @return empty where there is none, or none yet for whoever asks
     */
    public Optional<byte[]> read(DossierId dossier, int number) {
        Optional<Agreement> found = agreementRows.find(dossier);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean drafted = found.get().state() == AgreementState.DRAFTING
                || found.get().state() == AgreementState.INTERNAL_VALIDATION;
        if (!drafted) {
            return agreementPapers.find(found.get(), number).map(AgreementDocument::content);
        }
        return number == AgreementDocument.AGREEMENT && currentActor.get().isStaff()
                ? Optional.of(agreementPrinter.print(found.get(), agreementDesk.now()))
                : Optional.empty();
    }
}
