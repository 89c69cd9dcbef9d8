package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
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

/** Hands a drafted agreement to the authority, who validates it. */
@ApplicationScoped
@UseCase(value = "award.submit-agreement", permits = @Permit(to = Role.INSTRUCTOR))
public class SubmitAgreement {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome submit(DossierId dossier) {
        interests.requireNone(dossier, SubmitAgreement.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.SUBMIT));
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Agreement agreement = held.get();
        Map<String, ?> before = agreement.digested();
        agreement.take(AgreementAction.SUBMIT, agreementDesk.now());
        return agreementDesk.done(agreement, before, "SUBMIT", "");
    }
}
