package fr.nouveauxlieux.committee.ranking;

/** What a scenario is called, once in its session. */
public record ScenarioName(String value) {

    public static final int LONGEST = 60;

    /** @throws IllegalArgumentException saying what was expected */
    public ScenarioName {
        value = value == null ? "" : value.strip();
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("expected a name of 1 to " + LONGEST + " characters");
        }
    }
}
