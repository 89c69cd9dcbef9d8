package fr.nouveauxlieux.kernel;

/** An amount in euros, exact to the cent. May be negative, as a difference is. */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final int CENTS_IN_A_EURO = 100;

    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, CENTS_IN_A_EURO));
    }

    /** @throws ArithmeticException beyond ninety million billion euros, here as below */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public boolean isMoreThan(Money other) {
        return cents > other.cents;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
