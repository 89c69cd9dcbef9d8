package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.Recovery;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Records that what was asked back was paid back. */
@ApplicationScoped
@UseCase(value = "award.record-recovery", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class RecordRecovery {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome record(DossierId dossier, long key, LocalDate on) {
        interests.requireNone(dossier, RecordRecovery.class);
        Optional<Agreement> held =
                agreementRows.hold(dossier).filter(found -> found.allows(AgreementAction.RECORD_RECOVERY));
        Optional<Recovery> found = held.flatMap(agreement -> agreementRows.findRecovery(agreement, key))
                .filter(recovery -> recovery.recoveredOn().isEmpty());
        if (found.isEmpty() || on.isAfter(agreementDesk.today())) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        Map<String, ?> before = found.get().digested();
        found.get().recover(on);
        return agreementDesk.done(held.get(), key, before, found.get().digested(), "RECORD_RECOVERY", "");
    }
}
