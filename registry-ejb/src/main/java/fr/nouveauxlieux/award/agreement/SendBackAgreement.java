package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Has an agreement drafted again, before both sides have signed it. */
@ApplicationScoped
@UseCase(value = "award.send-back-agreement", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class SendBackAgreement {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome sendBack(DossierId dossier, DeskText reason) {
        interests.requireNone(dossier, SendBackAgreement.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.SEND_BACK));
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Agreement agreement = held.get();
        Map<String, ?> before = agreement.digested();
        agreement.take(AgreementAction.SEND_BACK, agreementDesk.now());
        return agreementDesk.done(agreement, before, "SEND_BACK", reason.value());
    }
}
