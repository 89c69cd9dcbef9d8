package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.kernel.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The instalments of an agreement, by day. */
public record Schedule(List<PlannedInstalment> instalments) {

    public static final int MOST = 20;

    private static final int USUAL_YEARS = 3;
    private static final long EURO = 100;

    /** @throws IllegalArgumentException if there are none or too many, or days do not follow each other */
    public Schedule {
        instalments = List.copyOf(instalments);
        if (instalments.isEmpty() || instalments.size() > MOST) {
            throw new IllegalArgumentException("schedule: expected 1 to " + MOST + " instalments");
        }
        for (int i = 1; i < instalments.size(); i++) {
            if (!instalments.get(i).on().isAfter(instalments.get(i - 1).on())) {
                throw new IllegalArgumentException("schedule: expected each day after the one before");
            }
        }
    }

    public Money total() {
        return instalments.stream().map(PlannedInstalment::amount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * One instalment a year, in the proportions asked, in whole euros but for the last of them; what the bound of a year
     * cuts off, or rounding leaves, goes to the first years with room, and to further years where there is none.
     *
     * @param granted more than nothing
     * @param asked by year; where nothing is known of it, three equal years
     * @param most in one year, more than nothing
     * @param first the day of the first instalment; the others follow from year to year
     */
    public static Schedule byYears(Money granted, List<Money> asked, Money most, LocalDate first) {
        long[] weights = weights(granted, asked, most);
        BigInteger all = BigInteger.valueOf(Arrays.stream(weights).sum());
        long[] parts = Arrays.stream(weights)
                .map(weight -> Math.min(most.cents(), share(granted, weight, all)))
                .toArray();
        long rest = granted.cents() - Arrays.stream(parts).sum();
        for (int year = 0; rest > 0; year++) {
            long added = Math.min(rest, most.cents() - parts[year]);
            parts[year] += added;
            rest -= added;
        }
        List<PlannedInstalment> planned = new ArrayList<>();
        for (int year = 0; year < parts.length; year++) {
            if (parts[year] > 0) {
                planned.add(new PlannedInstalment(first.plusYears(year), new Money(parts[year])));
            }
        }
        return new Schedule(planned);
    }

    private static long share(Money granted, long weight, BigInteger all) {
        long cents = BigInteger.valueOf(granted.cents())
                .multiply(BigInteger.valueOf(weight))
                .divide(all)
                .longValueExact();
        return cents - cents % EURO;
    }

    /** As many years as the bound of a year needs. */
    private static long[] weights(Money granted, List<Money> asked, Money most) {
        int needed = Math.toIntExact((granted.cents() + most.cents() - 1) / most.cents());
        long[] told = asked.stream()
                .mapToLong(Money::cents)
                .map(cents -> Math.max(0, cents))
                .toArray();
        boolean unknown = Arrays.stream(told).allMatch(cents -> cents == 0);
        int years = Math.max(needed, unknown ? USUAL_YEARS : told.length);
        return IntStream.range(0, years)
                .mapToLong(year -> unknown ? 1 : year < told.length ? told[year] : 0)
                .toArray();
    }
}
