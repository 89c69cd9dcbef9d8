package fr.nouveauxlieux.assignment.flow;

import java.util.Arrays;

/**
 * Sends flow through a network along shortest paths, one after the other, by Dijkstra's algorithm over costs reduced by
 * potentials: after each path the flow is the cheapest of its amount. An arc can be closed afterwards; what flowed through
 * it finds the cheapest other way, and the arc can be opened again.
 */
public final class MinimumCostFlow {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final int[] heads;
    private final int[] left;
    private final long[] costs;
    private final int[] firsts;
    private final int[] order;

    private final long[] potentials;
    private final long[] distances;
    private final int[] reachedBy;
    private final boolean[] settled;
    private final int[] touched;
    private final NodeHeap heap;
    private int touchedCount;
    private long cost;

    public MinimumCostFlow(FlowNetwork network) {
        heads = network.heads();
        left = network.capacities();
        costs = network.costs();
        int nodes = network.nodes();
        firsts = new int[nodes + 1];
        order = new int[network.ends()];
        layOut();
        potentials = new long[nodes];
        distances = new long[nodes];
        Arrays.fill(distances, FAR);
        reachedBy = new int[nodes];
        settled = new boolean[nodes];
        touched = new int[nodes];
        heap = new NodeHeap(distances);
    }

    /** Arcs by the node that they leave, in the order in which they were added. */
    private void layOut() {
        for (int arc = 0; arc < heads.length; arc++) {
            firsts[heads[arc ^ 1] + 1]++;
        }
        for (int node = 1; node < firsts.length; node++) {
            firsts[node] += firsts[node - 1];
        }
        int[] next = firsts.clone();
        for (int arc = 0; arc < heads.length; arc++) {
            order[next[heads[arc ^ 1]]++] = arc;
        }
    }

    /** @return how many of the units found a way */
    public int send(int source, int sink, int units) {
        int sent = 0;
        while (sent < units && findPath(source, sink)) {
            int amount = Math.min(units - sent, narrowest(source, sink));
            push(source, sink, amount);
            sent += amount;
        }
        return sent;
    }

    public int flow(int arc) {
        return left[arc ^ 1];
    }

    /** Of all that flows. */
    public long cost() {
        return cost;
    }

    /** What was before an arc was closed. */
    final class Closed {
        private final int arc;
        private final int capacity;
        private final int flow;
        private final long costBefore;
        private final long[] potentialsBefore;
        private final int[] path;

        private Closed(int arc, int capacity, int flow, long costBefore, long[] potentialsBefore, int... path) {
            this.arc = arc;
            this.capacity = capacity;
            this.flow = flow;
            this.costBefore = costBefore;
            this.potentialsBefore = potentialsBefore;
            this.path = path;
        }

        /** Puts all back as it was. What was closed later must have been opened before. */
        void open() {
            for (int step : path) {
                left[step]++;
                left[step ^ 1]--;
            }
            left[arc] = capacity;
            left[arc ^ 1] = flow;
            cost = costBefore;
            System.arraycopy(potentialsBefore, 0, potentials, 0, potentials.length);
        }
    }

    /**
     * Closes an arc that carries one unit at most. There must be another way for it.
     *
     * @throws IllegalStateException if there is none
     */
    Closed close(int arc) {
        int flow = flow(arc);
        int capacity = left[arc];
        long costBefore = cost;
        long[] before = potentials.clone();
        left[arc] = 0;
        left[arc ^ 1] = 0;
        if (flow == 0) {
            return new Closed(arc, capacity, flow, costBefore, before);
        }
        cost -= costs[arc];
        int from = heads[arc ^ 1];
        int to = heads[arc];
        if (flow > 1 || !findPath(from, to)) {
            throw new IllegalStateException("no other way for what flows through the arc");
        }
        int[] path = path(from, to);
        push(from, to, 1);
        return new Closed(arc, capacity, flow, costBefore, before, path);
    }

    private boolean findPath(int source, int sink) {
        forget();
        reach(source, 0, -1);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            if (node == sink || reachesAtOnce(node, sink)) {
                settle(distances[sink]);
                return true;
            }
            settled[node] = true;
        }
        return false;
    }

    /** Looks along the arcs of a node; whether one of them leads to the sink as near as the node itself is. */
    private boolean reachesAtOnce(int node, int sink) {
        long distance = distances[node];
        for (int i = firsts[node]; i < firsts[node + 1]; i++) {
            int arc = order[i];
            if (left[arc] == 0) {
                continue;
            }
            int head = heads[arc];
            long further = distance + costs[arc] + potentials[node] - potentials[head];
            if (further < distances[head]) {
                reach(head, further, arc);
                if (head == sink && further == distance) {
                    return true;
                }
            }
        }
        return false;
    }

    private void reach(int node, long distance, int arc) {
        if (distances[node] == FAR) {
            touched[touchedCount++] = node;
        }
        distances[node] = distance;
        reachedBy[node] = arc;
        heap.offer(node);
    }

    /** Potentials of nodes nearer than the sink follow, so that no arc left costs less than nothing. */
    private void settle(long sinkDistance) {
        for (int i = 0; i < touchedCount; i++) {
            int node = touched[i];
            if (settled[node] && distances[node] < sinkDistance) {
                potentials[node] += distances[node] - sinkDistance;
            }
        }
    }

    private void forget() {
        heap.clear();
        for (int i = 0; i < touchedCount; i++) {
            distances[touched[i]] = FAR;
            settled[touched[i]] = false;
        }
        touchedCount = 0;
    }

    private int narrowest(int source, int sink) {
        int narrowest = Integer.MAX_VALUE;
        for (int node = sink; node != source; node = heads[reachedBy[node] ^ 1]) {
            narrowest = Math.min(narrowest, left[reachedBy[node]]);
        }
        return narrowest;
    }

    private void push(int source, int sink, int amount) {
        for (int node = sink; node != source; node = heads[reachedBy[node] ^ 1]) {
            int arc = reachedBy[node];
            left[arc] -= amount;
            left[arc ^ 1] += amount;
            cost += amount * costs[arc];
        }
    }

    private int[] path(int source, int sink) {
        int length = 0;
        for (int node = sink; node != source; node = heads[reachedBy[node] ^ 1]) {
            length++;
        }
        int[] path = new int[length];
        for (int node = sink; node != source; node = heads[reachedBy[node] ^ 1]) {
            path[--length] = reachedBy[node];
        }
        return path;
    }
}
