package fr.nouveauxlieux.kernel;

/**
 * Which page of a list is wanted.
 *
 * @param number from 1
 * @param size the most rows of a page, 1 to 1000
 */
public record PageRange(int number, int size) {

    public static final int LARGEST_SIZE = 1000;

    private static final int LARGEST_NUMBER = 1_000_000;

    public PageRange {
        if (number < 1 || number > LARGEST_NUMBER) {
            throw new IllegalArgumentException("expected the number of a page, from 1 to " + LARGEST_NUMBER);
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw new IllegalArgumentException("expected a size from 1 to " + LARGEST_SIZE + ", was " + size);
        }
    }

    /** How many rows stand on the pages before. */
    public int offset() {
        return Math.multiplyExact(number - 1, size);
    }
}
