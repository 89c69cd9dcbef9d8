package fr.nouveauxlieux.call.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Numbers, and amounts in whole cents. */
final class NumberRule implements KindRule {

    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(15);
    private static final int MOST_DECIMALS = 10;

    private final boolean amount;

    private NumberRule(boolean amount) {
        this.amount = amount;
    }

    static NumberRule ofNumbers() {
        return new NumberRule(false);
    }

    static NumberRule ofAmounts() {
        return new NumberRule(true);
    }

    @Override
    public boolean accepts(FormField field, Object value) {
        return find(value).filter(number -> !amount || number.scale() <= 0).isPresent();
    }

    @Override
    public String refusal() {
        return "not-a-number";
    }

    @Override
    public void check(FormField field, Object value, Faults faults) {
        BigDecimal number = find(value).orElseThrow();
        FieldLimits limits = field.limits();
        if (!amount && number.scale() > limits.decimals()) {
            faults.add("too-precise", limits.decimals());
        }
        limits.least()
                .filter(least -> number.compareTo(least) < 0)
                .ifPresent(least -> faults.add("too-small", least.toPlainString()));
        limits.most()
                .filter(most -> number.compareTo(most) > 0)
                .ifPresent(most -> faults.add("too-large", most.toPlainString()));
    }

    /** Without zeros at its end; empty for what is no number, or beyond all that forms ask. */
    private static Optional<BigDecimal> find(Object value) {
        return decimal(value)
                .filter(number -> number.abs().compareTo(BEYOND) < 0)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= MOST_DECIMALS);
    }

    private static Optional<BigDecimal> decimal(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(BigDecimal.valueOf(((Number) value).longValue()));
        }
        if (value instanceof BigInteger whole) {
            return Optional.of(new BigDecimal(whole));
        }
        if (value instanceof BigDecimal exact) {
            return Optional.of(exact);
        }
        if (value instanceof Double rough && Double.isFinite(rough)) {
            return Optional.of(BigDecimal.valueOf(rough));
        }
        return Optional.empty();
    }
}
