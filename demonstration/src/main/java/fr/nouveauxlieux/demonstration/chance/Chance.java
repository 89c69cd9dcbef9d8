package fr.nouveauxlieux.demonstration.chance;

import java.util.List;

/**
 * SplitMix64 (Steele, Lea and Flood, 2014). Written out here so that the demonstration's bytes depend neither on the
 * JDK's choice of algorithm nor on the order in which places are made. Not for secrets; not for several threads.
 */
public final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public Chance(long seed) {
        this.state = seed;
    }

    /** A generator of its own for one thing of a series, whatever was drawn for the others. */
    public static Chance of(long seed, String series, int number) {
        long mixed = mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < series.length(); i++) {
            mixed = mix(mixed + series.charAt(i) * GOLDEN_GAMMA);
        }
        return new Chance(mix(mixed + number * GOLDEN_GAMMA));
    }

    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A whole number from zero, below {@code bound}. */
    public long below(long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("expected a bound of at least 1, was " + bound);
        }
        return Math.floorMod(nextLong() >>> 1, bound);
    }

    /** A whole number between the two, both included. */
    public int between(int lowest, int highest) {
        return lowest + (int) below((long) highest - lowest + 1);
    }

    /** A number from 0, below 1, of 53 random bits. */
    public double fraction() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** True {@code percent} times out of a hundred. */
    public boolean happens(int percent) {
        return below(100) < percent;
    }

    public <T> T pick(List<T> items) {
        return items.get((int) below(items.size()));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
