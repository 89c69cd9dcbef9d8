package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.PaymentFiles;
import fr.nouveauxlieux.award.agreement.internal.Payments;
import fr.nouveauxlieux.award.agreement.model.Instalment;
import fr.nouveauxlieux.award.agreement.model.PaymentFile;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands over the instalments of a call that are to be paid, with the account of each, and marks them as handed over. Those of
 * dossiers in which whoever acts has an interest are left for another authority.
 */
@ApplicationScoped
@UseCase(value = "award.export-payments", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class ExportPayments {

    @Inject
    private PaymentFiles paymentFiles;

    @Inject
    private Payments payments;

    @Inject
    private Journal journal;

    @Inject
    private AgreementDesk agreementDesk;

    @Inject
    private Interests interests;

    /** @return empty where there is nothing to be paid */
    public Optional<PaymentOrder> export(CallCode call) {
        List<Instalment> due = payments.holdDue(call).stream()
                .filter(instalment ->
                        interests.hasNone(payments.agreementOf(instalment).dossier()))
                .toList();
        if (due.isEmpty()) {
            journal.nothingChanged();
            return Optional.empty();
        }
        PaymentOrder order = new PaymentOrder(
                payments.reference(call, agreementDesk.now()),
                due.stream().map(payments::line).toList());
        List<PaymentLine> lines = order.lines();
        PaymentFile file = paymentFiles.keep(
                order.reference(), call, order.toCsv().getBytes(StandardCharsets.UTF_8), agreementDesk.now());
        due.forEach(instalment -> instalment.export(file.key()));
        lines.forEach(line -> journal.read(new Subject("dossier", line.dossier().value()), "bank details"));
        journal.changed(
                new Subject("payment-file", file.reference()),
                Map.of(),
                Map.of(
                        "instalments",
                        lines.stream().map(PaymentLine::instalment).toList()),
                lines.size() + " instalments");
        return Optional.of(order);
    }
}
