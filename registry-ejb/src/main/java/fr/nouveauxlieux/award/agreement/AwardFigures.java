package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.kernel.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Money and indicators of agreements from year to year.
 *
 * @param sums one a year and région at most
 * @param counts one a year and région at most
 */
public record AwardFigures(List<Sums> sums, List<Counts> counts) {

    /**
     * Money of a year.
     *
     * @param region its code; empty where it is not known
     * @param engaged by agreements that both sides signed in the year; of those that were terminated, what was paid
     * @param paid in the year
     * @param due in the year by signed agreements, and not paid
     */
    public record Sums(int year, String region, Money engaged, Money paid, Money due) {

        Sums plus(Sums other) {
            return new Sums(year, region, engaged.plus(other.engaged), paid.plus(other.paid), due.plus(other.due));
        }
    }

    /**
     * Indicators of a year, over the activity reports that were accepted.
     *
     * @param region its code; empty where it is not known
     * @param totals none for an indicator of which no report tells
     */
    public record Counts(int year, String region, int reports, Map<Indicator, Total> totals) {

        public Counts {
            Map<Indicator, Total> ordered = new EnumMap<>(Indicator.class);
            ordered.putAll(totals);
            totals = Collections.unmodifiableMap(ordered);
        }

        Counts plus(Counts other) {
            Map<Indicator, Total> summed = new EnumMap<>(Indicator.class);
            summed.putAll(totals);
            other.totals.forEach((indicator, total) -> summed.merge(indicator, total, Total::plus));
            return new Counts(year, region, reports + other.reports, summed);
        }
    }

    /** @param reports in how many it was told */
    public record Total(long hundredths, int reports) {

        Total plus(Total other) {
            return new Total(Math.addExact(hundredths, other.hundredths), reports + other.reports);
        }
    }

    private record Key(int year, String region) {}

    /** @param sums any number of a year and région; so counts */
    public AwardFigures {
        sums = List.copyOf(merge(sums, one -> new Key(one.year(), one.region()), Sums::plus));
        counts = List.copyOf(merge(counts, one -> new Key(one.year(), one.region()), Counts::plus));
    }

    private static <T> Collection<T> merge(Collection<T> all, Function<T, Key> key, BinaryOperator<T> plus) {
        Map<Key, T> merged = new LinkedHashMap<>();
        all.forEach(one -> merged.merge(key.apply(one), one, plus));
        return merged.values();
    }

    /** By year, whatever the région. */
    public SortedMap<Integer, Sums> sumsByYear() {
        SortedMap<Integer, Sums> byYear = new TreeMap<>();
        sums.forEach(one ->
                byYear.merge(one.year(), new Sums(one.year(), "", one.engaged(), one.paid(), one.due()), Sums::plus));
        return byYear;
    }

    /** By région, of these years together. */
    public SortedMap<String, Sums> sumsByRegion(Predicate<Integer> years) {
        SortedMap<String, Sums> byRegion = new TreeMap<>();
        sums.stream()
                .filter(one -> years.test(one.year()))
                .forEach(one -> byRegion.merge(
                        one.region(), new Sums(0, one.region(), one.engaged(), one.paid(), one.due()), Sums::plus));
        return byRegion;
    }

    /** By year, whatever the région. */
    public SortedMap<Integer, Counts> countsByYear() {
        SortedMap<Integer, Counts> byYear = new TreeMap<>();
        counts.forEach(
                one -> byYear.merge(one.year(), new Counts(one.year(), "", one.reports(), one.totals()), Counts::plus));
        return byYear;
    }
}
