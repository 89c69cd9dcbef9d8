package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.kernel.Money;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a beneficiary reports of one year.
 *
 * @param expenses of what the money was given for; asked of a financial report
 * @param income for it, the grant among it; asked of a financial report
 * @param indicators in hundredths; those that are known
 */
public record ReportDraft(
        String content, Optional<Money> expenses, Optional<Money> income, Map<Indicator, Long> indicators) {

    public static final int LONGEST = 10_000;

    private static final long MOST = 1_000_000_000_00L;

    /** @throws IllegalArgumentException beginning with what is wrong: {@code content}, {@code sums} or {@code indicators} */
    public ReportDraft {
        content = content == null ? "" : content.strip();
        Objects.requireNonNull(expenses, "expenses");
        Objects.requireNonNull(income, "income");
        indicators = Map.copyOf(indicators);
        if (content.isEmpty() || content.length() > LONGEST) {
            throw new IllegalArgumentException("content: expected 1 to " + LONGEST + " characters");
        }
        if (isOut(expenses) || isOut(income)) {
            throw new IllegalArgumentException("sums: expected nothing or more, at most a billion euros");
        }
        indicators.forEach((indicator, hundredths) -> {
            if (hundredths < 0 && indicator != Indicator.BALANCE || Math.abs(hundredths) > MOST) {
                throw new IllegalArgumentException("indicators: expected nothing or more of " + indicator);
            }
        });
    }

    private static boolean isOut(Optional<Money> sum) {
        return sum.filter(money -> money.cents() < 0 || money.cents() > MOST).isPresent();
    }
}
