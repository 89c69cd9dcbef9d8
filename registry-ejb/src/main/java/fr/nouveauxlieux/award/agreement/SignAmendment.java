package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementPapers;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementDocument;
import fr.nouveauxlieux.award.agreement.model.Amendment;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Signs an amendment for the beneficiary, who signs first. */
@ApplicationScoped
@UseCase(
        value = "award.sign-amendment",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION)
        })
public class SignAmendment {

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementPapers agreementPapers;

    @Inject
    private People people;

    @Inject
    private AgreementDesk agreementDesk;

    public SigningOutcome sign(DossierId dossier, SignatureDraft draft) {
        Optional<Agreement> held =
                agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.SIGN_AMENDMENT));
        Optional<Amendment> open = held.flatMap(agreementRows::findOpenAmendment);
        if (open.isEmpty()) {
            return SigningOutcome.not(agreementDesk.not(AgreementOutcome.NOT_NOW));
        }
        Agreement agreement = held.get();
        Amendment amendment = open.get();
        AgreementDocument document =
                agreementPapers.find(agreement, amendment.number()).orElseThrow();
        Optional<AgreementOutcome> objection = agreementPapers.findObjection(document, Side.BENEFICIARY, draft);
        if (objection.isPresent()) {
            return SigningOutcome.not(agreementDesk.not(objection.get()));
        }
        Map<String, ?> before = amendment.digested();
        amendment.sign();
        Optional<Writing> copy =
                agreementPapers.sign(agreement, document, Side.BENEFICIARY, draft, people.ownId(), agreementDesk.now());
        agreementDesk.done(agreement, amendment.number(), before, amendment.digested(), "SIGN_AMENDMENT", "");
        return SigningOutcome.signed(copy);
    }
}
