package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementEnds;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.Instalments;
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

/** Ends an agreement before its time: what is not on its way to be paid is paid no more. */
@ApplicationScoped
@UseCase(value = "award.terminate-agreement", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class TerminateAgreement {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private Instalments instalments;

    @Inject
    private AgreementEnds agreementEnds;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome terminate(DossierId dossier, DeskText reason) {
        interests.requireNone(dossier, TerminateAgreement.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.TERMINATE));
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Agreement agreement = held.get();
        Map<String, ?> before = agreement.digested();
        agreement.take(AgreementAction.TERMINATE, agreementDesk.now());
        instalments.drop(agreement);
        agreementEnds.tell(dossier);
        agreementMail.tell(dossier, agreementDesk.now());
        return agreementDesk.done(agreement, before, "TERMINATE", reason.value());
    }
}
