package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.AgreementAction;
import fr.nouveauxlieux.award.agreement.AgreementEnded;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.decision.DecisionVoided;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Agreements that end before their time. */
@ApplicationScoped
public class AgreementEnds {

    @Inject
    private Event<AgreementEnded> ended;

    @Inject
    private AgreementRows rows;

    @Inject
    private Instalments instalments;

    @Inject
    private AgreementDesk desk;

    public void tell(DossierId dossier) {
        ended.fire(new AgreementEnded(dossier));
    }

    /** In the transaction of whoever reopens the dossier, which writes in the journal. */
    void voidAgreement(@Observes DecisionVoided voided) {
        Optional<Agreement> held =
                rows.hold(voided.dossier()).filter(agreement -> agreement.allows(AgreementAction.VOID));
        if (held.isPresent()) {
            held.get().take(AgreementAction.VOID, desk.now());
            instalments.drop(held.get());
            desk.note(held.get(), AgreementAction.VOID.name(), Optional.empty(), "");
        }
    }
}
