package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.kernel.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be decided of a dossier, before it is signed.
 *
 * @param amount of an acceptance; empty as long as it is not said
 * @param reasons in words that whoever applied will read; empty as long as there are none
 * @param departure why it departs from what the committee proposed; empty where it does not, or is not said yet
 */
public record DecisionPlan(DecisionKind kind, Optional<Money> amount, String reasons, String departure) {

    public static final int LONGEST_REASONS = 8000;
    public static final int LONGEST_DEPARTURE = 2000;

    /** @throws IllegalArgumentException if a text is too long, or an amount is not one of an acceptance and above zero */
    public DecisionPlan {
        Objects.requireNonNull(kind, "kind");
        reasons = tidy(reasons, LONGEST_REASONS);
        departure = tidy(departure, LONGEST_DEPARTURE);
        if (amount.isPresent()
                && (kind != DecisionKind.ACCEPTED || !amount.get().isMoreThan(Money.ZERO))) {
            throw new IllegalArgumentException("expected an amount above zero, of an acceptance alone");
        }
    }

    private static String tidy(String text, int longest) {
        String tidy = text.strip().replace("\r\n", "\n");
        if (tidy.length() > longest) {
            throw new IllegalArgumentException("expected a text of " + longest + " characters at most");
        }
        return tidy;
    }

    /** Not the texts: they would end in logs. */
    @Override
    public String toString() {
        return kind + amount.map(money -> " " + money.cents()).orElse("");
    }
}
