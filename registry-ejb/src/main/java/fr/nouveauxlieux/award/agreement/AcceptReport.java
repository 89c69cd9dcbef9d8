package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.Reports;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementReport;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Accepts what a beneficiary reported of a year. */
@ApplicationScoped
@UseCase(value = "award.accept-report", permits = @Permit(to = Role.INSTRUCTOR))
public class AcceptReport {

    @Inject
    private Interests interests;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private Reports reports;

    @Inject
    private AgreementDesk agreementDesk;

    public AgreementOutcome accept(DossierId dossier, long key) {
        interests.requireNone(dossier, AcceptReport.class);
        Optional<Agreement> held = agreementRows.hold(dossier);
        Optional<AgreementReport> found = held.flatMap(agreement -> reports.find(agreement, key))
                .filter(report -> report.state() == ReportState.SUBMITTED);
        if (found.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        AgreementReport report = found.get();
        Map<String, ?> before = report.digested();
        report.accept();
        return agreementDesk.done(held.get(), key, before, report.digested(), "REPORT_ACCEPT", "");
    }
}
