package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementMail;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.PaymentCsv;
import fr.nouveauxlieux.award.agreement.internal.Payments;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.Instalment;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Records, from the file that came back, which instalments of a call were paid and which were not. A file with any fault changes
 * nothing, nor does one of a dossier in which whoever acts has an interest.
 */
@ApplicationScoped
@UseCase(value = "award.record-payments", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class RecordPayments {

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private Payments payments;

    @Inject
    private AgreementMail agreementMail;

    @Inject
    private Journal journal;

    @Inject
    private AgreementDesk agreementDesk;

    @Inject
    private Interests interests;

    public PaymentReport record(CallCode call, String csv) {
        PaymentCsv.Reading reading = PaymentCsv.read(csv, agreementDesk.today());
        List<PaymentFault> faults = new ArrayList<>(reading.faults());
        Map<Long, Instalment> held = payments.hold(
                call, reading.lines().stream().map(PaymentCsv.Line::instalment).toList());
        held.values()
                .forEach(instalment ->
                        interests.requireNone(payments.agreementOf(instalment).dossier(), RecordPayments.class));
        for (PaymentCsv.Line line : reading.lines()) {
            payments.findFault(held.get(line.instalment()), line.number()).ifPresent(faults::add);
        }
        if (!faults.isEmpty() || reading.lines().isEmpty()) {
            journal.nothingChanged();
            return PaymentReport.refused(faults);
        }
        reading.lines().forEach(line -> record(held.get(line.instalment()), line));
        return PaymentReport.recorded(reading.lines());
    }

    private void record(Instalment instalment, PaymentCsv.Line line) {
        Agreement agreement = payments.agreementOf(instalment);
        Map<String, ?> before = instalment.digested();
        if (line.paidOn().isPresent()) {
            instalment.pay(line.paidOn().get());
        } else {
            instalment.fail(line.reason());
            agreementMail.tell(agreement.dossier(), agreementDesk.now());
        }
        agreementDesk.done(
                agreement,
                instalment.key(),
                before,
                instalment.digested(),
                line.paidOn().isPresent() ? "INSTALMENT_RECORD_PAID" : "INSTALMENT_RECORD_FAILED",
                line.reason());
    }
}
