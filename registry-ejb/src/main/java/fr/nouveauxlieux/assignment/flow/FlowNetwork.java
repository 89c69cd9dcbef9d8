package fr.nouveauxlieux.assignment.flow;

import java.util.Arrays;

/**
 * A directed network with whole capacities and costs of none or more. Each arc is kept with its reverse beside it: arc
 * {@code a} and {@code a ^ 1}.
 */
public final class FlowNetwork {

    private static final int FIRST_ROOM = 64;

    private int nodes;
    private int ends;
    private int[] heads = new int[FIRST_ROOM];
    private int[] capacities = new int[FIRST_ROOM];
    private long[] costs = new long[FIRST_ROOM];

    public int addNode() {
        return nodes++;
    }

    /**
     * @return its number, by which its flow is asked for
     * @throws IllegalArgumentException for a negative capacity or cost, or a node that there is not
     */
    public int addArc(int from, int to, int capacity, long cost) {
        if (capacity < 0 || cost < 0 || Math.max(from, to) >= nodes || Math.min(from, to) < 0) {
            throw new IllegalArgumentException("expected nodes that there are, a capacity and a cost of 0 or more");
        }
        int arc = ends;
        end(to, capacity, cost);
        end(from, 0, -cost);
        return arc;
    }

    private void end(int head, int capacity, long cost) {
        if (ends == heads.length) {
            heads = Arrays.copyOf(heads, 2 * ends);
            capacities = Arrays.copyOf(capacities, 2 * ends);
            costs = Arrays.copyOf(costs, 2 * ends);
        }
        heads[ends] = head;
        capacities[ends] = capacity;
        costs[ends] = cost;
        ends++;
    }

    int nodes() {
        return nodes;
    }

    /** Arcs and their reverses. */
    int ends() {
        return ends;
    }

    int[] heads() {
        return Arrays.copyOf(heads, ends);
    }

    int[] capacities() {
        return Arrays.copyOf(capacities, ends);
    }

    long[] costs() {
        return Arrays.copyOf(costs, ends);
    }
}
