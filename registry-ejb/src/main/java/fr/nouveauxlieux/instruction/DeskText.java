package fr.nouveauxlieux.instruction;

/** What someone writes about a dossier: plain text of several lines, each ended by a line feed. */
public record DeskText(String value) {

    public static final int LONGEST = 4000;

    /** @throws IllegalArgumentException if it is blank or has more than 4000 characters */
    public DeskText {
        value = value == null ? "" : value.strip().replace("\r\n", "\n");
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("expected a text of 1 to " + LONGEST + " characters");
        }
    }

    /** Not the text itself: it would end in logs. */
    @Override
    public String toString() {
        return "a text";
    }
}
