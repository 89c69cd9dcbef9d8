package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
import fr.nouveauxlieux.award.agreement.internal.AgreementPapers;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementDocument;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Signs an agreement for the State, once its beneficiary has. */
@ApplicationScoped
@UseCase(value = "award.countersign-agreement", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class CountersignAgreement {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementPapers agreementPapers;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private People people;

    @Inject
    private AgreementDesk agreementDesk;

    public SigningOutcome sign(DossierId dossier, SignatureDraft draft) {
        interests.requireNone(dossier, CountersignAgreement.class);
        Optional<Agreement> held =
                agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.COUNTERSIGN));
        if (held.isEmpty()) {
            return SigningOutcome.not(agreementDesk.not(AgreementOutcome.NOT_NOW));
        }
        Agreement agreement = held.get();
        AgreementDocument document =
                agreementPapers.find(agreement, AgreementDocument.AGREEMENT).orElseThrow();
        Optional<AgreementOutcome> objection = agreementPapers.findObjection(document, Side.STATE, draft);
        if (objection.isPresent()) {
            return SigningOutcome.not(agreementDesk.not(objection.get()));
        }
        Map<String, ?> before = agreement.digested();
        agreement.take(AgreementAction.COUNTERSIGN, agreementDesk.now());
        Optional<Writing> copy =
                agreementPapers.sign(agreement, document, Side.STATE, draft, people.ownId(), agreementDesk.now());
        agreementMail.tell(dossier, agreementDesk.now());
        agreementDesk.done(agreement, before, "COUNTERSIGN", "");
        return SigningOutcome.signed(copy);
    }
}
