package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.Instalment;
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

/** Has the service look again at an instalment that it certified. */
@ApplicationScoped
@UseCase(value = "award.return-instalment", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class ReturnInstalment {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome giveBack(DossierId dossier, long key, DeskText reason) {
        interests.requireNone(dossier, ReturnInstalment.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(Agreement::isPaying);
        Optional<Instalment> found = held.flatMap(agreement -> agreementRows.findInstalment(agreement, key))
                .filter(one -> one.allows(InstalmentAction.RETURN));
        if (found.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Instalment instalment = found.get();
        Map<String, ?> before = instalment.digested();
        instalment.giveBack(reason.value());
        return agreementDesk.done(held.get(), key, before, instalment.digested(), "INSTALMENT_RETURN", reason.value());
    }
}
