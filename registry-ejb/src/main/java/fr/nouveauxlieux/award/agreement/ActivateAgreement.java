package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.Reports;
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

/** Puts a signed agreement into force: instalments can be requested, and reports are awaited from then on. */
@ApplicationScoped
@UseCase(value = "award.activate-agreement", permits = @Permit(to = Role.INSTRUCTOR))
public class ActivateAgreement {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private Reports reports;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome activate(DossierId dossier) {
        interests.requireNone(dossier, ActivateAgreement.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.ACTIVATE));
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Agreement agreement = held.get();
        Map<String, ?> before = agreement.digested();
        agreement.take(AgreementAction.ACTIVATE, agreementDesk.now());
        reports.await(agreement);
        agreementMail.tell(dossier, agreementDesk.now());
        return agreementDesk.done(agreement, before, "ACTIVATE", "");
    }
}
