package fr.nouveauxlieux.benchmarks.measure;

import java.util.Arrays;

/** Times of single answers, in nanoseconds. */
public final class Latencies {

    private static final double NANOSECONDS_OF_MILLISECOND = 1e6;

    private final long[] sorted;

    /** @param nanoseconds at least one time, in any order */
    public Latencies(long... nanoseconds) {
        if (nanoseconds.length == 0) {
            throw new IllegalArgumentException("expected at least one time");
        }
        sorted = nanoseconds.clone();
        Arrays.sort(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * The smallest time such that at least this share of all times is no longer (nearest rank).
     *
     * @param percent more than 0, at most 100
     * @return milliseconds
     */
    public double percentile(double percent) {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException("expected a percentage above 0, at most 100, was " + percent);
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[rank - 1] / NANOSECONDS_OF_MILLISECOND;
    }

    public double median() {
        return percentile(50);
    }
}
