package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
import fr.nouveauxlieux.award.agreement.internal.AgreementPrinter;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.Grants;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Agrees to an agreement: its document is frozen, and its beneficiary asked to sign it. */
@ApplicationScoped
@UseCase(value = "award.validate-agreement", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class ValidateAgreement {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementPrinter agreementPrinter;

    @Inject
    private Grants grants;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome validate(DossierId dossier) {
        interests.requireNone(dossier, ValidateAgreement.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.VALIDATE));
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Agreement agreement = held.get();
        if (!grants.find(dossier).equals(Optional.of(agreement.decided()))) {
            return agreementDesk.not(AgreementOutcome.NO_DECISION);
        }
        Map<String, ?> before = agreement.digested();
        agreement.take(AgreementAction.VALIDATE, agreementDesk.now());
        agreementPrinter.freeze(agreement, agreementDesk.now());
        agreementMail.askToSign(dossier, agreementDesk.now());
        return agreementDesk.done(agreement, before, "VALIDATE", "");
    }
}
