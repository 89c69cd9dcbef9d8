package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
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

/** Asks a beneficiary to mend the request of an instalment. */
@ApplicationScoped
@UseCase(value = "award.ask-instalment-corrections", permits = @Permit(to = Role.INSTRUCTOR))
public class AskInstalmentCorrections {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome ask(DossierId dossier, long key, DeskText reason) {
        interests.requireNone(dossier, AskInstalmentCorrections.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(Agreement::isPaying);
        Optional<Instalment> found = held.flatMap(agreement -> agreementRows.findInstalment(agreement, key))
                .filter(one -> one.allows(InstalmentAction.ASK_CORRECTIONS));
        if (found.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Instalment instalment = found.get();
        Map<String, ?> before = instalment.digested();
        instalment.askCorrections(reason.value());
        agreementMail.tell(dossier, agreementDesk.now());
        return agreementDesk.done(
                held.get(), key, before, instalment.digested(), "INSTALMENT_ASK_CORRECTIONS", reason.value());
    }
}
