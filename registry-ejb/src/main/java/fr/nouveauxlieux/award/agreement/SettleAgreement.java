package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.Instalments;
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

/** Closes an agreement of which all is paid and reported. */
@ApplicationScoped
@UseCase(value = "award.settle-agreement", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class SettleAgreement {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private Instalments instalments;

    @Inject
    private Reports reports;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome settle(DossierId dossier) {
        interests.requireNone(dossier, SettleAgreement.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.SETTLE));
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Agreement agreement = held.get();
        boolean awaited = agreementRows.listRecoveries(agreement).stream()
                .anyMatch(recovery -> recovery.recoveredOn().isEmpty());
        if (awaited
                || agreement.isSuspended()
                || instalments.isAnyUnpaid(agreement)
                || reports.isAnyOpen(agreement)
                || agreementRows.findOpenAmendment(agreement).isPresent()) {
            return agreementDesk.not(AgreementOutcome.SOMETHING_OPEN);
        }
        Map<String, ?> before = agreement.digested();
        agreement.take(AgreementAction.SETTLE, agreementDesk.now());
        agreementMail.tell(dossier, agreementDesk.now());
        return agreementDesk.done(agreement, before, "SETTLE", "");
    }
}
