package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.Amendment;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Gives up an amendment that is not in force. */
@ApplicationScoped
@UseCase(value = "award.drop-amendment", permits = @Permit(to = Role.INSTRUCTOR))
public class DropAmendment {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome drop(DossierId dossier) {
        interests.requireNone(dossier, DropAmendment.class);
        Optional<Agreement> held =
                agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.DROP_AMENDMENT));
        Optional<Amendment> open = held.flatMap(agreementRows::findOpenAmendment);
        if (open.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Map<String, ?> before = open.get().digested();
        open.get().drop();
        return agreementDesk.done(
                held.get(), open.get().number(), before, open.get().digested(), "DROP_AMENDMENT", "");
    }
}
