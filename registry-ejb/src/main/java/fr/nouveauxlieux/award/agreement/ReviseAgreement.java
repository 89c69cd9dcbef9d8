package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.Instalments;
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

/** Changes what an agreement that is being drafted says. */
@ApplicationScoped
@UseCase(value = "award.revise-agreement", permits = @Permit(to = Role.INSTRUCTOR))
public class ReviseAgreement {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private Instalments instalments;

    @Inject
    private AgreementDesk agreementDesk;

    /** @param version that was before whoever changes it */
    public AgreementOutcome revise(DossierId dossier, AgreementTerms terms, long version) {
        interests.requireNone(dossier, ReviseAgreement.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.REVISE));
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Agreement agreement = held.get();
        if (agreement.version() != version) {
            return agreementDesk.not(AgreementOutcome.OVERTAKEN);
        }
        if (!terms.schedule().total().equals(agreement.amount())) {
            return agreementDesk.not(AgreementOutcome.SUM_DIFFERS);
        }
        Map<String, ?> before = agreement.digested();
        agreement.revise(terms);
        instalments.replace(agreement, terms.schedule());
        return agreementDesk.done(agreement, before, "REVISE", "");
    }
}
