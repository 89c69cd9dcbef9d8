package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.BankVault;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells to which account instalments are to be paid. The portal shows it masked from then on. */
@ApplicationScoped
@UseCase(
        value = "award.give-bank-details",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION)
        })
public class GiveBankDetails {

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private BankVault bankVault;

    @Inject
    private People people;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome give(DossierId dossier, BankDetails details) {
        Optional<Agreement> held =
                agreementRows.hold(dossier).filter(found -> !found.state().isOver());
        if (held.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        bankVault.keep(dossier, details, people.ownId(), agreementDesk.now());
        return agreementDesk.done(held.get(), held.get().digested(), "BANK_DETAILS", "");
    }
}
