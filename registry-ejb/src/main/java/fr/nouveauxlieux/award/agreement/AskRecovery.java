package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.Recovery;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Asks a beneficiary to pay back, at most what was paid. */
@ApplicationScoped
@UseCase(value = "award.ask-recovery", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class AskRecovery {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private AgreementDesk agreementDesk;

    /** @param amount more than nothing */
    public AgreementOutcome ask(DossierId dossier, Money amount, LocalDate due, DeskText reason) {
        interests.requireNone(dossier, AskRecovery.class);
        Optional<Agreement> held =
                agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.ASK_RECOVERY));
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Agreement agreement = held.get();
        Money asked = agreementRows.listRecoveries(agreement).stream()
                .map(Recovery::amount)
                .reduce(amount, Money::plus);
        if (!amount.isMoreThan(Money.ZERO) || asked.isMoreThan(agreementRows.sum(agreement, InstalmentState.PAID))) {
            return agreementDesk.not(AgreementOutcome.MORE_THAN_PAID);
        }
        Recovery recovery =
                agreementRows.add(new Recovery(agreement.key(), amount, reason.value(), due, agreementDesk.now()));
        agreementMail.tell(dossier, agreementDesk.now());
        return agreementDesk.done(
                agreement, recovery.key(), Map.of(), recovery.digested(), "ASK_RECOVERY", reason.value());
    }
}
