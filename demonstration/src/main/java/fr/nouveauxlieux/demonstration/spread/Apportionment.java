package fr.nouveauxlieux.demonstration.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shares whole things out in proportion, so that the parts add up exactly (largest remainder, or Hamilton's method). */
public final class Apportionment {

    private record Remainder(int index, long size) {}

    private Apportionment() {}

    /**
     * @param weights zero or more each, and not all zero
     * @param total how many there are to share, zero or more
     * @return one part a weight, in the same order, whose sum is {@code total}; of equal remainders the first wins
     */
    public static int[] shareOut(int[] weights, int total) {
        long sum = 0;
        for (int weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("expected weights of zero or more, was " + weight);
            }
            sum += weight;
        }
        if (sum == 0 || total < 0) {
            throw new IllegalArgumentException(
                    "expected a weight above zero and a total of zero or more, was " + total);
        }
        int[] parts = new int[weights.length];
        List<Remainder> remainders = new ArrayList<>();
        int left = total;
        for (int i = 0; i < weights.length; i++) {
            long exact = (long) weights[i] * total;
            parts[i] = (int) (exact / sum);
            left -= parts[i];
            remainders.add(new Remainder(i, exact % sum));
        }
        remainders.sort(Comparator.comparingLong(Remainder::size).reversed().thenComparingInt(Remainder::index));
        for (Remainder remainder : remainders.subList(0, left)) {
            parts[remainder.index()]++;
        }
        return parts;
    }
}
