package fr.nouveauxlieux.search.internal.text;

/** How many letters to add, drop, replace or swap with their neighbour, to go from one word to another. */
public final class EditDistance {

    private EditDistance() {}

    /** @return the distance, or {@code limit + 1} where it is greater than {@code limit} */
    public static int between(String left, String right, int limit) {
        int width = right.length();
        if (Math.abs(left.length() - width) > limit) {
            return limit + 1;
        }
        int[] beforePrevious = new int[width + 1];
        int[] previous = new int[width + 1];
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= width; j++) {
                int cost = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int distance = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    distance = Math.min(distance, beforePrevious[j - 2] + 1);
                }
                row[j] = distance;
                least = Math.min(least, distance);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] recycled = beforePrevious;
            beforePrevious = previous;
            previous = row;
            row = recycled;
        }
        return Math.min(previous[width], limit + 1);
    }
}
