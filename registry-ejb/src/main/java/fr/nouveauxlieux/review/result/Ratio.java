package fr.nouveauxlieux.review.result;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/** An exact fraction: grades are reckoned without rounding, and rounded once, where they are told. In lowest terms. */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    public static final Ratio ZERO = of(0);

    /** More than any figure that is told needs. */
    private static final MathContext PRECISE = new MathContext(40, RoundingMode.HALF_EVEN);

    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("expected a denominator other than 0");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Ratio of(long whole) {
        return of(whole, 1);
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Ratio dividedBy(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio absolute() {
        return new Ratio(numerator.abs(), denominator);
    }

    /** @throws ArithmeticException if there are none */
    public static Ratio meanOf(Collection<Ratio> all) {
        return all.stream().reduce(ZERO, Ratio::plus).dividedBy(of(all.size()));
    }

    /** Halves go up, away from zero. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** Its square root, to forty digits. */
    public BigDecimal root() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), PRECISE)
                .sqrt(PRECISE);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As {@code 1375/18}; without a denominator of 1. */
    @Override
    public String toString() {
        return Objects.equals(denominator, BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
