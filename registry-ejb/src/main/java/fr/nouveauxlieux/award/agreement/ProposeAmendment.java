package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
import fr.nouveauxlieux.award.agreement.internal.AgreementPrinter;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.Grants;
import fr.nouveauxlieux.award.agreement.internal.Instalments;
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

/** Proposes a change of an agreement in force, which both sides have to sign. */
@ApplicationScoped
@UseCase(value = "award.propose-amendment", permits = @Permit(to = Role.INSTRUCTOR))
public class ProposeAmendment {

    @Inject
    private Interests interests;

    @Inject
    private Grants grants;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private Instalments instalments;

    @Inject
    private AgreementPrinter agreementPrinter;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome propose(DossierId dossier, AmendmentDraft draft) {
        interests.requireNone(dossier, ProposeAmendment.class);
        Optional<Agreement> held =
                agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.PROPOSE_AMENDMENT));
        Optional<AgreementOutcome> objection =
                held.isEmpty() ? Optional.of(AgreementOutcome.NOT_NOW) : findObjection(held.get(), draft);
        if (objection.isPresent()) {
            return agreementDesk.not(objection.get());
        }
        Agreement agreement = held.get();
        int number = agreementRows.listAmendments(agreement).size() + 1;
        AgreementDocument document =
                agreementPrinter.freezeAmendment(agreement, number, draft, committed(agreement), agreementDesk.now());
        Amendment amendment = agreementRows.add(new Amendment(agreement.key(), draft, document, agreementDesk.now()));
        agreementMail.askToSign(dossier, agreementDesk.now());
        return agreementDesk.done(
                agreement,
                number,
                Map.of(),
                amendment.digested(),
                "PROPOSE_AMENDMENT",
                draft.reason().value());
    }

    private Optional<AgreementOutcome> findObjection(Agreement agreement, AmendmentDraft draft) {
        if (agreementRows.findOpenAmendment(agreement).isPresent()) {
            return Optional.of(AgreementOutcome.NOT_NOW);
        }
        if (instalments.isAnyUnderWay(agreement)) {
            return Optional.of(AgreementOutcome.SOMETHING_OPEN);
        }
        Money granted = grants.find(agreement.dossier()).orElse(Money.ZERO);
        if (draft.amount().isMoreThan(granted) || draft.amount().isMoreThan(agreement.decided())) {
            return Optional.of(AgreementOutcome.ABOVE_DECISION);
        }
        if (draft.endsOn().isBefore(agreement.endsOn())
                || draft.rest().instalments().stream()
                        .anyMatch(planned -> planned.on().isAfter(draft.endsOn()))) {
            return Optional.of(AgreementOutcome.NOT_DUE_YET);
        }
        if (committed(agreement).isMoreThan(draft.amount())) {
            return Optional.of(AgreementOutcome.BELOW_PAID);
        }
        return committed(agreement).plus(draft.rest().total()).equals(draft.amount())
                ? Optional.empty()
                : Optional.of(AgreementOutcome.SUM_DIFFERS);
    }

    private Money committed(Agreement agreement) {
        return agreementRows.sum(agreement, InstalmentState.VALIDATED, InstalmentState.PAID);
    }
}
