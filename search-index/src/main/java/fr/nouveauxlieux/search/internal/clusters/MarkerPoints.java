package fr.nouveauxlieux.search.internal.clusters;

import java.util.Arrays;

/** Markers in columns: positions as fractions of 2^32 in unsigned integers, counts, documents. */
final class MarkerPoints {

    int[] x;
    int[] y;
    int[] counts;
    int[] documents;
    int size;

    MarkerPoints(int capacity) {
        x = new int[capacity];
        y = new int[capacity];
        counts = new int[capacity];
        documents = new int[capacity];
    }

    void add(long newX, long newY, int count, int document) {
        if (size == x.length) {
            resize(Math.max(16, size * 2));
        }
        x[size] = (int) newX;
        y[size] = (int) newY;
        counts[size] = count;
        documents[size] = document;
        size++;
    }

    void trim() {
        resize(size);
    }

    long x(int index) {
        return x[index] & 0xFFFFFFFFL;
    }

    long y(int index) {
        return y[index] & 0xFFFFFFFFL;
    }

    private void resize(int capacity) {
        x = Arrays.copyOf(x, capacity);
        y = Arrays.copyOf(y, capacity);
        counts = Arrays.copyOf(counts, capacity);
        documents = Arrays.copyOf(documents, capacity);
    }
}
