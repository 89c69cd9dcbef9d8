package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
import fr.nouveauxlieux.award.agreement.internal.AgreementPapers;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.Grants;
import fr.nouveauxlieux.award.agreement.internal.Instalments;
import fr.nouveauxlieux.award.agreement.internal.Reports;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementDocument;
import fr.nouveauxlieux.award.agreement.model.Amendment;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Signs an amendment for the State: the agreement is from then on as it says. */
@ApplicationScoped
@UseCase(value = "award.countersign-amendment", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class CountersignAmendment {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementPapers agreementPapers;

    @Inject
    private People people;

    @Inject
    private Instalments instalments;

    @Inject
    private Reports reports;

    @Inject
    private Grants grants;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private AgreementDesk agreementDesk;

    public SigningOutcome sign(DossierId dossier, SignatureDraft draft) {
        interests.requireNone(dossier, CountersignAmendment.class);
        Optional<Agreement> held =
                agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.COUNTERSIGN_AMENDMENT));
        Optional<Amendment> open = held.flatMap(agreementRows::findOpenAmendment);
        if (open.isEmpty()) {
            return SigningOutcome.not(agreementDesk.not(AgreementOutcome.NOT_NOW));
        }
        Agreement agreement = held.get();
        Amendment amendment = open.get();
        AgreementDocument document =
                agreementPapers.find(agreement, amendment.number()).orElseThrow();
        Optional<AgreementOutcome> objection = agreementPapers
                .findObjection(document, Side.STATE, draft)
                .or(() -> findObjection(agreement, amendment));
        if (objection.isPresent()) {
            return SigningOutcome.not(agreementDesk.not(objection.get()));
        }
        Map<String, ?> before = amendment.digested();
        amendment.enterIntoForce();
        agreement.amend(amendment.amount(), amendment.endsOn());
        instalments.replace(agreement, amendment.rest());
        reports.await(agreement);
        agreementMail.tell(dossier, agreementDesk.now());
        Optional<Writing> copy =
                agreementPapers.sign(agreement, document, Side.STATE, draft, people.ownId(), agreementDesk.now());
        agreementDesk.done(agreement, amendment.number(), before, amendment.digested(), "COUNTERSIGN_AMENDMENT", "");
        return SigningOutcome.signed(copy);
    }

    /** What was requested, certified or decided since it was proposed. */
    private Optional<AgreementOutcome> findObjection(Agreement agreement, Amendment amendment) {
        if (instalments.isAnyUnderWay(agreement)) {
            return Optional.of(AgreementOutcome.SOMETHING_OPEN);
        }
        if (amendment.amount().isMoreThan(grants.find(agreement.dossier()).orElse(Money.ZERO))) {
            return Optional.of(AgreementOutcome.ABOVE_DECISION);
        }
        Money committed = agreementRows.sum(agreement, InstalmentState.VALIDATED, InstalmentState.PAID);
        if (committed.isMoreThan(amendment.amount())) {
            return Optional.of(AgreementOutcome.BELOW_PAID);
        }
        return committed.plus(amendment.rest().total()).equals(amendment.amount())
                ? Optional.empty()
                : Optional.of(AgreementOutcome.SUM_DIFFERS);
    }
}
