package fr.nouveauxlieux.assignment;

/** Why two readers are kept apart. */
public record ApartReason(String value) {

    public static final int LONGEST = 300;

    /** @throws IllegalArgumentException if it is blank or has more than 300 characters */
    public ApartReason {
        value = value == null ? "" : value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("expected a reason of 1 to " + LONGEST + " characters");
        }
    }

    /** Not the text itself: it would end in logs. */
    @Override
    public String toString() {
        return "a reason";
    }
}
