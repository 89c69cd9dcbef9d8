package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report, as its readers see it.
 *
 * @param late whether it ought to have been sent
 * @param indicators in hundredths
 */
public record ReportView(
        long key,
        ReportKind kind,
        int year,
        LocalDate dueOn,
        boolean late,
        ReportState state,
        String content,
        Optional<Money> expenses,
        Optional<Money> income,
        Map<Indicator, Long> indicators,
        String remark,
        Optional<Instant> submittedAt,
        List<Writing> pieces) {

    public ReportView {
        pieces = List.copyOf(pieces);
    }
}
