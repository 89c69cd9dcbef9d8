package fr.nouveauxlieux.committee.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders the dossiers of an agenda so that members step out and come back in as seldom as can be. All are in the room when
 * the session opens and when it closes; between two dossiers, whoever is recused from one of them alone goes through the
 * door. Dossiers from which the same members are recused stand together, which never costs more; those from which nobody
 * is come first. Ordering the groups is a tour that begins and ends in the full room, whose lengths are numbers of members
 * at the door: reckoned exactly up to {@value #MOST_EXACT} groups, bettered by turning pieces round and moving groups
 * beyond. The same agenda is always ordered alike.
 */
public final class AgendaOrder {

    /** Beyond, there are too many sets of groups to look at each. */
    static final int MOST_EXACT = 13;

    private static final int UNREACHED = Integer.MAX_VALUE / 2;

    private AgendaOrder() {}

    /**
     * @param <D> what is ordered
     * @param <M> who may be recused
     * @param recused from each, in the order kept among those that are alike
     */
    public static <D, M> List<D> arrange(Map<D, Set<M>> recused) {
        Map<Set<M>, List<D>> groups = new LinkedHashMap<>();
        recused.forEach((dossier, members) -> groups.computeIfAbsent(Set.copyOf(members), none -> new ArrayList<>())
                .add(dossier));
        List<D> ordered = new ArrayList<>(groups.getOrDefault(Set.<M>of(), List.of()));
        List<Set<M>> sets =
                groups.keySet().stream().filter(set -> !set.isEmpty()).toList();
        for (int index : order(sets)) {
            ordered.addAll(groups.get(sets.get(index)));
        }
        return ordered;
    }

    /**
     * How often a member goes through the door, from the opening to the closing.
     *
     * @param recused from each dossier, in the order of the agenda
     */
    public static <M> int movements(List<Set<M>> recused) {
        int movements = 0;
        Set<M> outside = Set.of();
        for (Set<M> next : recused) {
            movements += distance(outside, next);
            outside = next;
        }
        return movements + outside.size();
    }

    private static int distance(Collection<?> from, Collection<?> to) {
        Set<Object> common = new HashSet<>(from);
        common.retainAll(to);
        return from.size() + to.size() - 2 * common.size();
    }

    private static int[] order(List<? extends Set<?>> sets) {
        int[][] lengths = lengths(sets);
        return sets.size() <= MOST_EXACT ? exact(lengths) : new Tour(lengths).better();
    }

    /** Between groups; the last row and column are the full room. */
    private static int[][] lengths(List<? extends Set<?>> sets) {
        int room = sets.size();
        int[][] lengths = new int[room + 1][room + 1];
        for (int i = 0; i < room; i++) {
            for (int j = 0; j < room; j++) {
                lengths[i][j] = distance(sets.get(i), sets.get(j));
            }
            lengths[i][room] = sets.get(i).size();
            lengths[room][i] = sets.get(i).size();
        }
        return lengths;
    }

    /**
     * Held and Karp: the least length of a way from the last group through every set of others. Read from its end back to
     * the full room, so that of equal tours the one that begins with the earliest groups is taken.
     */
    private static int[] exact(int[]... lengths) {
        int groups = lengths.length - 1;
        int all = (1 << groups) - 1;
        int[][] least = new int[all + 1][groups];
        for (int[] row : least) {
            Arrays.fill(row, UNREACHED);
        }
        for (int left = 1; left <= all; left++) {
            for (int from = 0; from < groups; from++) {
                if ((left & 1 << from) != 0) {
                    least[left][from] = leastFrom(from, left & ~(1 << from), least, lengths);
                }
            }
        }
        return read(all, least, lengths);
    }

    /** From a group through all those left, and back to the full room. */
    private static int leastFrom(int from, int left, int[][] least, int[]... lengths) {
        int groups = lengths.length - 1;
        int best = left == 0 ? lengths[from][groups] : UNREACHED;
        for (int next = 0; next < groups; next++) {
            if ((left & 1 << next) != 0) {
                best = Math.min(best, lengths[from][next] + least[left][next]);
            }
        }
        return best;
    }

    private static int[] read(int all, int[][] least, int[]... lengths) {
        int groups = lengths.length - 1;
        int[] order = new int[groups];
        int at = groups;
        int left = all;
        for (int i = 0; i < groups; i++) {
            int best = -1;
            for (int next = 0; next < groups; next++) {
                if ((left & 1 << next) != 0
                        && (best < 0
                                || lengths[at][next] + least[left][next] < lengths[at][best] + least[left][best])) {
                    best = next;
                }
            }
            order[i] = best;
            at = best;
            left &= ~(1 << best);
        }
        return order;
    }
}
