package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementPapers;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementDocument;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Signs an agreement for its beneficiary, who signs first. */
@ApplicationScoped
@UseCase(
        value = "award.sign-agreement",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION)
        })
public class SignAgreement {

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementPapers agreementPapers;

    @Inject
    private People people;

    @Inject
    private AgreementDesk agreementDesk;

    public SigningOutcome sign(DossierId dossier, SignatureDraft draft) {
        Optional<Agreement> held = agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.SIGN));
        if (held.isEmpty()) {
            return SigningOutcome.not(agreementDesk.not(AgreementOutcome.NOT_NOW));
        }
        Agreement agreement = held.get();
        AgreementDocument document =
                agreementPapers.find(agreement, AgreementDocument.AGREEMENT).orElseThrow();
        Optional<AgreementOutcome> objection = agreementPapers.findObjection(document, Side.BENEFICIARY, draft);
        if (objection.isPresent()) {
            return SigningOutcome.not(agreementDesk.not(objection.get()));
        }
        Map<String, ?> before = agreement.digested();
        agreement.take(AgreementAction.SIGN, agreementDesk.now());
        Optional<Writing> copy =
                agreementPapers.sign(agreement, document, Side.BENEFICIARY, draft, people.ownId(), agreementDesk.now());
        agreementDesk.done(agreement, before, "SIGN", "");
        return SigningOutcome.signed(copy);
    }
}
