package fr.nouveauxlieux.call;

/** Why the calendar of a call is changed, as the journal keeps it. Holds no personal data. */
public record ChangeReason(String text) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    public ChangeReason {
        text = text == null ? "" : text.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "reason: expected one line of " + SHORTEST + " to " + LONGEST + " characters");
        }
    }
}
