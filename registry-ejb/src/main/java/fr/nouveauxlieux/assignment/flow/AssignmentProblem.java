package fr.nouveauxlieux.assignment.flow;

import java.util.List;
import java.util.Set;

/**
 * Items that each want some readers, and readers, all by number.
 *
 * @param costs by item and reader; {@link #BARRED} where the reader cannot have the item
 * @param apart readers who may not have the same item
 */
public record AssignmentProblem(List<Reader> readers, List<Item> items, int[][] costs, List<Pair> apart) {

    /** Of a reader who cannot have an item. */
    public static final int BARRED = -1;

    /**
     * @param group to which the reader belongs, from 0
     * @param loadCosts what the first item costs beside, the second one, and so on, never falling; as many as the reader can
     *     take
     */
    public record Reader(int group, List<Integer> loadCosts) {

        public Reader {
            loadCosts = List.copyOf(loadCosts);
            if (group < 0) {
                throw new IllegalArgumentException("expected a group of 0 or more");
            }
            for (int i = 0; i < loadCosts.size(); i++) {
                if (loadCosts.get(i) < (i == 0 ? 0 : loadCosts.get(i - 1))) {
                    throw new IllegalArgumentException("expected costs of 0 or more that never fall");
                }
            }
        }
    }

    /**
     * @param wanted how many readers
     * @param groups of each of which one reader at least is wanted. Places kept for them stay empty rather than go to others;
     *     where there are more groups than places, each place goes to another group.
     */
    public record Item(int wanted, Set<Integer> groups) {

        public Item {
            groups = Set.copyOf(groups);
            if (wanted < 0) {
                throw new IllegalArgumentException("expected 0 readers or more");
            }
        }

        /** Places that anybody may have. */
        int free() {
            return Math.max(0, wanted - groups.size());
        }
    }

    /** Two readers, the lesser number first. */
    public record Pair(int one, int other) {

        public Pair {
            if (one < 0 || one >= other) {
                throw new IllegalArgumentException("expected two readers, the lesser number first");
            }
        }
    }

    public AssignmentProblem {
        readers = List.copyOf(readers);
        items = List.copyOf(items);
        apart = List.copyOf(apart);
        if (costs.length != items.size()) {
            throw new IllegalArgumentException("expected the costs of every item");
        }
        for (int[] row : costs) {
            if (row.length != readers.size()) {
                throw new IllegalArgumentException("expected the cost of every reader");
            }
        }
    }

    /** How many groups there are. */
    int groups() {
        return readers.stream().mapToInt(Reader::group).max().orElse(-1) + 1;
    }

    public int wanted() {
        return items.stream().mapToInt(Item::wanted).sum();
    }

    /** The same, with other costs. */
    public AssignmentProblem withCosts(int[]... others) {
        return new AssignmentProblem(readers, items, others, apart);
    }
}
