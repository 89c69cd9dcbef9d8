package fr.nouveauxlieux.demonstration.chance;

/** Whole numbers from a lowest to a highest, both included, the low ones being the likelier as in life. */
public record Range(int lowest, int highest) {

    public Range {
        if (lowest < 0 || highest < lowest) {
            throw new IllegalArgumentException("expected 0 <= lowest <= highest, was " + lowest + "-" + highest);
        }
    }

    /** Reads {@code 8-20}. */
    public static Range parse(String text) {
        String[] bounds = text.split("-", -1);
        try {
            return new Range(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[bounds.length - 1]));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a range as 8-20, was " + text, e);
        }
    }

    public int draw(Chance chance) {
        double fraction = chance.fraction();
        return lowest + (int) (fraction * fraction * (highest - lowest + 1));
    }
}
