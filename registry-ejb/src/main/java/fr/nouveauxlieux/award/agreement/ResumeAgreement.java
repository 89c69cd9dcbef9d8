package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
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

/** Lets be paid again under an agreement that was suspended. */
@ApplicationScoped
@UseCase(value = "award.resume-agreement", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class ResumeAgreement {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome resume(DossierId dossier) {
        interests.requireNone(dossier, ResumeAgreement.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.RESUME));
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Agreement agreement = held.get();
        if (!agreement.isSuspended()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Map<String, ?> before = agreement.digested();
        agreement.take(AgreementAction.RESUME, agreementDesk.now());
        agreementMail.tell(dossier, agreementDesk.now());
        return agreementDesk.done(agreement, before, "RESUME", "");
    }
}
