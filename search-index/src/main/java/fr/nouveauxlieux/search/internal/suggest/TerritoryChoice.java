package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Keeps the best of the territories found: by grade, then the largest and nearest. Short texts find thousands. */
final class TerritoryChoice {

    /** Ten times as far weighs as much as a hundred times fewer inhabitants, from about here on. */
    private static final double NEAR_METRES = 20_000;

    private static final Comparator<Weighed> BEST_FIRST = Comparator.comparing(Weighed::grade)
            .thenComparing(Comparator.comparingDouble(Weighed::importance).reversed())
            .thenComparing(weighed -> weighed.entry().suggestion().kind())
            .thenComparing(weighed -> weighed.entry().suggestion().code());

    private final List<TerritoryEntry> entries;
    private final Optional<Coordinates> near;
    private final int limit;
    private final PriorityQueue<Weighed> kept = new PriorityQueue<>(BEST_FIRST.reversed());
    private final BitSet found = new BitSet();

    private record Weighed(TerritoryEntry entry, Grade grade, double importance) {}

    TerritoryChoice(List<TerritoryEntry> entries, Optional<Coordinates> near, int limit) {
        this.entries = entries;
        this.near = near;
        this.limit = limit;
    }

    /** Only the first time counts for an entry: the better grades come before the others, or are kept apart. */
    void add(int index, Grade grade) {
        if (found.get(index)) {
            return;
        }
        found.set(index);
        TerritoryEntry entry = entries.get(index);
        Weighed weighed = new Weighed(entry, grade, importance(entry));
        if (kept.size() < limit) {
            kept.add(weighed);
        } else if (BEST_FIRST.compare(weighed, kept.peek()) < 0) {
            kept.poll();
            kept.add(weighed);
        }
    }

    private double importance(TerritoryEntry entry) {
        return near.isPresent() && entry.suggestion().coordinates().isPresent()
                ? entry.importance()
                        - 2
                                * Math.log10(1
                                        + near.get()
                                                        .distanceTo(entry.suggestion()
                                                                .coordinates()
                                                                .get())
                                                / NEAR_METRES)
                : entry.importance();
    }

    List<Completion> best() {
        List<Weighed> sorted = new ArrayList<>(kept);
        sorted.sort(BEST_FIRST);
        return sorted.stream()
                .map(weighed -> new Completion(weighed.entry().suggestion(), weighed.grade()))
                .toList();
    }
}
