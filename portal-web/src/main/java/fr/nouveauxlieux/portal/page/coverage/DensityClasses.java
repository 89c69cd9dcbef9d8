package fr.nouveauxlieux.portal.page.coverage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Five classes of density, each with about as many départements as the others. Classes begin at rounded numbers, so that a
 * legend can say them; what is alike is always in the same class.
 */
final class DensityClasses {

    static final int COUNT = 5;

    /** Where there are fewer than can be told apart at one decimal. */
    private static final double TENTH = 0.1;

    private static final double TENTHS = 10;

    /** The least density of each class but the first, ascending. */
    private final double[] starts;

    private DensityClasses(double[] starts) {
        this.starts = starts;
    }

    static DensityClasses of(List<ZoneFigures> zones) {
        double[] sorted = zones.stream()
                .flatMapToDouble(zone -> zone.density().stream())
                .sorted()
                .toArray();
        double[] starts = IntStream.range(1, COUNT)
                .mapToDouble(i -> sorted.length == 0 ? i * TENTH : rounded(sorted[i * sorted.length / COUNT]))
                .toArray();
        for (int i = 0; i < starts.length; i++) {
            double least = i == 0 ? TENTH : rounded(starts[i - 1] + TENTH);
            starts[i] = Math.max(starts[i], least);
        }
        return new DensityClasses(starts);
    }

    /** From 1, the lowest, to 5; 0 where the density is unknown. */
    int of(OptionalDouble density) {
        return density.isEmpty()
                ? 0
                : 1
                        + (int) IntStream.range(0, starts.length)
                                .filter(i -> density.getAsDouble() >= starts[i])
                                .count();
    }

    /** Where a class begins, 0 for the first. */
    double start(int number) {
        return number == 1 ? 0 : starts[number - 2];
    }

    private static double rounded(double density) {
        return Math.round(density * TENTHS) / TENTHS;
    }
}
