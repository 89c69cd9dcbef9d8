package fr.nouveauxlieux.contribution;

/** Why a contribution is refused or taken back, on one line: whoever asked for an answer reads it. */
public record DecisionReason(String text) {

    /** As long as a line of a message. */
    public static final int LONGEST = 150;

    private static final int SHORTEST = 3;

    public DecisionReason {
        text = text == null ? "" : text.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "expected a reason of " + SHORTEST + " to " + LONGEST + " characters, on one line");
        }
    }
}
