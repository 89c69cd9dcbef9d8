package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.Instalment;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** States, for the service, that what an instalment pays for is done. */
@ApplicationScoped
@UseCase(value = "award.certify-service", permits = @Permit(to = Role.INSTRUCTOR))
public class CertifyService {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private People people;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome certify(DossierId dossier, long key) {
        interests.requireNone(dossier, CertifyService.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(Agreement::isPaying);
        Optional<Instalment> found = held.flatMap(agreement -> agreementRows.findInstalment(agreement, key))
                .filter(one -> one.allows(InstalmentAction.CERTIFY_SERVICE));
        if (found.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Instalment instalment = found.get();
        Map<String, ?> before = instalment.digested();
        instalment.certify(people.ownId());
        return agreementDesk.done(held.get(), key, before, instalment.digested(), "INSTALMENT_CERTIFY_SERVICE", "");
    }
}
