package fr.nouveauxlieux.call.budget;

import fr.nouveauxlieux.kernel.Money;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One amount a year, of a line or of a sum of lines. */
public record YearAmounts(List<Money> amounts) {

    public YearAmounts {
        amounts = List.copyOf(amounts);
    }

    public static YearAmounts none(int years) {
        return new YearAmounts(Collections.nCopies(years, Money.ZERO));
    }

    public static YearAmounts ofCents(long... cents) {
        return new YearAmounts(LongStream.of(cents).mapToObj(Money::new).toList());
    }

    /** @param year from 1 */
    public Money in(int year) {
        return amounts.get(year - 1);
    }

    public Money total() {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    public boolean isNothing() {
        return amounts.stream().allMatch(Money.ZERO::equals);
    }

    /** @param other of as many years */
    public YearAmounts plus(YearAmounts other) {
        return new YearAmounts(IntStream.rangeClosed(1, amounts.size())
                .mapToObj(year -> in(year).plus(other.in(year)))
                .toList());
    }
}
