package fr.nouveauxlieux.account;

import java.util.regex.Pattern;

/** The names of a person, without control characters, each of 1 to 100 characters. */
public record PersonName(String given, String family) {

    private static final int LONGEST = 100;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}<>]");

    /** @throws IllegalArgumentException saying which one, without quoting it */
    public PersonName {
        given = checked("given name", given);
        family = checked("family name", family);
    }

    /** Whether a text can be one of the two names. */
    public static boolean accepts(String text) {
        return text != null
                && !text.isBlank()
                && text.strip().length() <= LONGEST
                && !FORBIDDEN.matcher(text).find();
    }

    private static String checked(String which, String text) {
        if (!accepts(text)) {
            throw new IllegalArgumentException("expected a " + which + " of 1 to " + LONGEST + " characters");
        }
        return text.strip();
    }

    public String full() {
        return given + " " + family;
    }

    /** Not the names themselves: they would end in logs. */
    @Override
    public String toString() {
        return "a name";
    }
}
