package fr.nouveauxlieux.committee.ranking;

/** Why the committee departs from the grades, or from a share that is kept. */
public record RankingReason(String value) {

    public static final int LONGEST = 1_000;

    /** @throws IllegalArgumentException saying what was expected */
    public RankingReason {
        value = value == null ? "" : value.strip().replace("\r\n", "\n");
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("expected a reason of 1 to " + LONGEST + " characters");
        }
    }
}
