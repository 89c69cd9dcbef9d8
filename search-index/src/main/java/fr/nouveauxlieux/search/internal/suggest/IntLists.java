package fr.nouveauxlieux.search.internal.suggest;

/** Lists of numbers, one for each key, end to end in one array. */
final class IntLists {

    private final int[] starts;
    private final int[] values;

    private IntLists(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** @param starts where the list of each key begins, and at last where the last one ends */
    static IntLists of(int[] starts, int[] values) {
        return new IntLists(starts, values);
    }

    /** Gives each value to its key, in the order of the values; a negative key leaves it out. */
    static IntLists group(int keys, int[] keyOfEach, int[] values) {
        int[] starts = new int[keys + 1];
        for (int key : keyOfEach) {
            if (key >= 0) {
                starts[key + 1]++;
            }
        }
        for (int key = 0; key < keys; key++) {
            starts[key + 1] += starts[key];
        }
        int[] grouped = new int[starts[keys]];
        int[] next = starts.clone();
        for (int i = 0; i < values.length; i++) {
            if (keyOfEach[i] >= 0) {
                grouped[next[keyOfEach[i]]++] = values[i];
            }
        }
        return new IntLists(starts, grouped);
    }

    /** For each value its key: what {@link #group} needs of lists that are to be turned round. */
    int[] keyOfEach() {
        int[] keys = new int[values.length];
        for (int key = 0; key < keys(); key++) {
            for (int i = starts[key]; i < starts[key + 1]; i++) {
                keys[i] = key;
            }
        }
        return keys;
    }

    /** All the values, list after list. */
    int[] values() {
        return values;
    }

    int keys() {
        return starts.length - 1;
    }

    int start(int key) {
        return starts[key];
    }

    int end(int key) {
        return starts[key + 1];
    }

    int size(int key) {
        return starts[key + 1] - starts[key];
    }

    int get(int key, int index) {
        return values[starts[key] + index];
    }

    int at(int position) {
        return values[position];
    }
}
