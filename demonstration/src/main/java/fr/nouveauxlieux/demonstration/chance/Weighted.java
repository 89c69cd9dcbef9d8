package fr.nouveauxlieux.demonstration.chance;

/** An item of a list, with the number that precedes it: {@code 30 la Grange} is "la Grange", of weight 30. */
record Weighted(int weight, String item) {

    Weighted {
        if (weight < 0 || item.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a weight of zero or more and a text, was " + weight + " " + item);
        }
    }

    static Weighted parse(String text) {
        String[] parts = text.split(" ", 2);
        try {
            return new Weighted(Integer.parseInt(parts[0]), parts[parts.length - 1]);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a weight and a text as in \"30 la Grange\", was " + text, e);
        }
    }
}
