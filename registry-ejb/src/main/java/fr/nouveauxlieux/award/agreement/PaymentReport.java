package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.PaymentCsv;
import java.util.Comparator;
import java.util.List;

/** What came of the file that came back. Where anything is wrong in it, nothing was recorded. */
public record PaymentReport(int paid, int failed, List<PaymentFault> faults) {

    public PaymentReport {
        faults = faults.stream()
                .sorted(Comparator.comparingLong(PaymentFault::line))
                .toList();
    }

    static PaymentReport refused(List<PaymentFault> faults) {
        return new PaymentReport(0, 0, faults);
    }

    static PaymentReport recorded(List<PaymentCsv.Line> lines) {
        int paid =
                (int) lines.stream().filter(line -> line.paidOn().isPresent()).count();
        return new PaymentReport(paid, lines.size() - paid, List.of());
    }
}
