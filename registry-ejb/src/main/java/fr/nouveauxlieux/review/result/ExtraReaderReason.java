package fr.nouveauxlieux.review.result;

/** Why one more reader is called: it stays in the file of the dossier. */
public record ExtraReaderReason(String value) {

    public static final int LONGEST = 500;

    public ExtraReaderReason {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("expected a reason of 1 to " + LONGEST + " characters");
        }
        value = value.strip();
    }
}
