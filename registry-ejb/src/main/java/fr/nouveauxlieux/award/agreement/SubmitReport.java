package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.Reports;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementPiece;
import fr.nouveauxlieux.award.agreement.model.AgreementReport;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierAccesses;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Sends, for the beneficiary, what is reported of a year, with the indicators. */
@ApplicationScoped
@UseCase(
        value = "award.submit-report",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION)
        })
public class SubmitReport {

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private DossierAccesses dossierAccesses;

    @Inject
    private Reports reports;

    @Inject
    private People people;

    @Inject
    private AgreementDesk agreementDesk;

    /** @throws IllegalArgumentException if sums lack in a financial report */
    public SendingOutcome submit(DossierId dossier, long key, ReportDraft draft) {
        dossierAccesses.require(DossierAccess.WRITE, dossier, SubmitReport.class);
        Optional<Agreement> held =
                agreementRows.hold(dossier).filter(agreement -> agreement.state() == AgreementState.ACTIVE);
        Optional<AgreementReport> found = held.flatMap(agreement -> reports.find(agreement, key))
                .filter(report -> report.state().isAwaited());
        if (found.isEmpty()) {
            return SendingOutcome.not(agreementDesk.not(AgreementOutcome.NOT_NOW));
        }
        AgreementReport report = found.get();
        Map<String, ?> before = report.digested();
        report.submit(draft, agreementDesk.now());
        AgreementPiece piece = agreementRows.add(
                new AgreementPiece(dossier, PieceKind.REPORT, key, people.ownId(), agreementDesk.now()));
        agreementDesk.done(held.get(), key, before, report.digested(), "REPORT_SUBMIT", "");
        return SendingOutcome.of(Writing.agreementPiece(piece.key()));
    }
}
