package fr.nouveauxlieux.assignment.flow;

import java.util.Arrays;

/** Nodes by rising distance, equal ones by number. Each is in it once. */
final class NodeHeap {

    private static final int OUT = -1;

    private final long[] distances;
    private final int[] heap;
    private final int[] places;
    private int size;

    /** @param distances read anew whenever a node is moved */
    NodeHeap(long... distances) {
        this.distances = distances;
        this.heap = new int[distances.length];
        this.places = new int[distances.length];
        Arrays.fill(places, OUT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[heap[i]] = OUT;
        }
        size = 0;
    }

    /** After its distance was set or became smaller. */
    void offer(int node) {
        if (places[node] == OUT) {
            places[node] = size++;
        }
        rise(places[node], node);
    }

    int poll() {
        int first = heap[0];
        places[first] = OUT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return first;
    }

    private boolean before(int one, int other) {
        return distances[one] < distances[other] || distances[one] == distances[other] && one < other;
    }

    private void rise(int from, int node) {
        int place = from;
        while (place > 0) {
            int above = (place - 1) >>> 1;
            if (!before(node, heap[above])) {
                break;
            }
            put(place, heap[above]);
            place = above;
        }
        put(place, node);
    }

    private void sink(int node) {
        int place = 0;
        while (2 * place + 1 < size) {
            int below = 2 * place + 1;
            if (below + 1 < size && before(heap[below + 1], heap[below])) {
                below++;
            }
            if (!before(heap[below], node)) {
                break;
            }
            put(place, heap[below]);
            place = below;
        }
        put(place, node);
    }

    private void put(int place, int node) {
        heap[place] = node;
        places[node] = place;
    }
}
