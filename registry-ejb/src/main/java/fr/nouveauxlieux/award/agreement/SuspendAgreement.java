package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
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

/** Stops what is paid under an agreement, until it is resumed. */
@ApplicationScoped
@UseCase(value = "award.suspend-agreement", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class SuspendAgreement {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome suspend(DossierId dossier, DeskText reason) {
        interests.requireNone(dossier, SuspendAgreement.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.SUSPEND));
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Agreement agreement = held.get();
        if (agreement.isSuspended()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Map<String, ?> before = agreement.digested();
        agreement.take(AgreementAction.SUSPEND, agreementDesk.now());
        agreementMail.tell(dossier, agreementDesk.now());
        return agreementDesk.done(agreement, before, "SUSPEND", reason.value());
    }
}
