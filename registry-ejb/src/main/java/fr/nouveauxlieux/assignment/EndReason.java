package fr.nouveauxlieux.assignment;

/** Why a reader reads a dossier no longer, in their or the secretary's words. */
public record EndReason(String value) {

    public static final int LONGEST = 1000;

    /** @throws IllegalArgumentException if it is blank or has more than 1000 characters */
    public EndReason {
        value = value == null ? "" : value.strip().replace("\r\n", "\n");
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
