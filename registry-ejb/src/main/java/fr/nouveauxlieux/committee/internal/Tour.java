package fr.nouveauxlieux.committee.internal;

/**
 * A short tour where there are too many groups to look at all: to the nearest group each time, then bettered by turning
 * pieces round (2-opt) and moving single groups (or-opt) until neither helps. Takes the first of equals: no chance is in
 * it.
 */
final class Tour {

    private final int[][] lengths;
    private final int room;

    /** @param lengths between groups; the last row and column are where the tour begins and ends */
    Tour(int[]... lengths) {
        this.lengths = lengths;
        this.room = lengths.length - 1;
    }

    /** The best of those that begin with each of the groups. */
    int[] better() {
        int[] best = improve(nearest(0));
        for (int first = 1; first < room; first++) {
            int[] other = improve(nearest(first));
            if (length(other) < length(best)) {
                best = other;
            }
        }
        return best;
    }

    private int[] nearest(int first) {
        int[] order = new int[room];
        boolean[] taken = new boolean[room];
        int at = first;
        for (int i = 0; i < room; i++) {
            order[i] = at;
            taken[at] = true;
            at = nearestLeft(at, taken);
        }
        return order;
    }

    private int nearestLeft(int at, boolean... taken) {
        int best = -1;
        for (int next = 0; next < room; next++) {
            if (!taken[next] && (best < 0 || lengths[at][next] < lengths[at][best])) {
                best = next;
            }
        }
        return best;
    }

    private int[] improve(int... order) {
        int[] best = order;
        boolean improved = true;
        while (improved) {
            improved = false;
            for (int from = 0; from < room; from++) {
                for (int to = 0; to < room; to++) {
                    int[] tried = shorter(turned(best, from, to), moved(best, from, to));
                    if (length(tried) < length(best)) {
                        best = tried;
                        improved = true;
                    }
                }
            }
        }
        return best;
    }

    private int[] shorter(int[] first, int... second) {
        return length(second) < length(first) ? second : first;
    }

    /** With the piece from one place to a later one turned round. */
    private static int[] turned(int[] order, int from, int to) {
        int[] turned = order.clone();
        for (int i = from; i <= to; i++) {
            turned[i] = order[from + to - i];
        }
        return turned;
    }

    /** With the group of one place at another. */
    private static int[] moved(int[] order, int from, int to) {
        int[] moved = order.clone();
        int step = from < to ? 1 : -1;
        for (int i = from; i != to; i += step) {
            moved[i] = order[i + step];
        }
        moved[to] = order[from];
        return moved;
    }

    int length(int... order) {
        int length = 0;
        int at = room;
        for (int next : order) {
            length += lengths[at][next];
            at = next;
        }
        return length + lengths[at][room];
    }
}
