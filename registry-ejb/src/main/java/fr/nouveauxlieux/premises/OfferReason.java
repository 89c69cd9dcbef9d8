package fr.nouveauxlieux.premises;

/** Why an offer is sent back, on one line that its owner reads. */
public record OfferReason(String text) {

    /** As long as a line of a message. */
    public static final int LONGEST = 150;

    private static final int SHORTEST = 3;

    public OfferReason {
        text = text == null ? "" : text.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "expected a reason of " + SHORTEST + " to " + LONGEST + " characters, on one line");
        }
    }
}
