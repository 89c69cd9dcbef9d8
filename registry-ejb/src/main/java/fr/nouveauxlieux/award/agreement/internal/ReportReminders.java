package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.AgreementState;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;

/** Reminds beneficiaries of what they are to report. However often it is looked: each is told once of each step. */
@ApplicationScoped
public class ReportReminders {

    /** Days before the report is due; the last ones, after. */
    private static final List<Integer> STEPS = List.of(60, 30, 7, -1, -30);

    @Inject
    private AgreementRows rows;

    @Inject
    private Reports reports;

    @Inject
    private AgreementMail mail;

    @Inject
    private AgreementDesk desk;

    @Transactional
    public void send() {
        LocalDate today = desk.today();
        rows.listOpen().stream()
                .filter(agreement -> agreement.state() == AgreementState.ACTIVE)
                .forEach(agreement -> reports.list(agreement).stream()
                        .filter(report -> report.state().isAwaited())
                        .forEach(report -> remind(agreement, report, today)));
    }

    private void remind(Agreement agreement, AgreementReport report, LocalDate today) {
        findStep(ChronoUnit.DAYS.between(today, report.dueOn()))
                .ifPresent(step -> mail.remind(agreement.dossier(), report.key(), step, report.dueOn()));
    }

    /** The last step that has come, so that of steps that passed while nobody looked one alone is told. */
    static OptionalInt findStep(long daysLeft) {
        return STEPS.stream()
                .mapToInt(Integer::intValue)
                .filter(step -> daysLeft <= step)
                .min();
    }
}
