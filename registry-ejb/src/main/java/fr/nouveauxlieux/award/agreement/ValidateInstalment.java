package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.BankVault;
import fr.nouveauxlieux.award.agreement.internal.Reports;
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

/** Agrees that an instalment be paid: another person than who certified the service, and where no report is late. */
@ApplicationScoped
@UseCase(value = "award.validate-instalment", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class ValidateInstalment {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private Reports reports;

    @Inject
    private BankVault bankVault;

    @Inject
    private People people;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome validate(DossierId dossier, long key) {
        interests.requireNone(dossier, ValidateInstalment.class);
        Optional<Agreement> held = agreementRows.hold(dossier).filter(Agreement::isPaying);
        Optional<Instalment> found = held.flatMap(agreement -> agreementRows.findInstalment(agreement, key))
                .filter(one -> one.allows(InstalmentAction.VALIDATE));
        if (found.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Instalment instalment = found.get();
        if (instalment.certifier().equals(Optional.of(people.ownId()))) {
            return agreementDesk.not(AgreementOutcome.SAME_PERSON);
        }
        if (reports.isAnyLate(held.get(), agreementDesk.today())) {
            return agreementDesk.not(AgreementOutcome.REPORT_LATE);
        }
        if (bankVault.find(dossier).isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NO_BANK_DETAILS);
        }
        Map<String, ?> before = instalment.digested();
        instalment.validate(people.ownId());
        return agreementDesk.done(held.get(), key, before, instalment.digested(), "INSTALMENT_VALIDATE", "");
    }
}
