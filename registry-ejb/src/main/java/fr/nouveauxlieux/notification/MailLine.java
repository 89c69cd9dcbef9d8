package fr.nouveauxlieux.notification;

/** What people wrote, as the one line that a message takes: a name, a title. */
public final class MailLine {

    /** In units of UTF-16. */
    public static final int LONGEST = 150;

    /** In units of UTF-16: of a paragraph of the body. */
    public static final int LONGEST_PARAGRAPH = 4000;

    private MailLine() {}

    /**
     * The text on one line: what would break it or turn its direction becomes a space, and what is too long ends with an
     * ellipsis.
     *
     * @throws IllegalArgumentException if nothing is left
     */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /**
     * What someone wrote at length, as one paragraph of a message's body.
     *
     * @throws IllegalArgumentException if nothing is left
     */
    public static String paragraph(String text) {
        return of(text, LONGEST_PARAGRAPH);
    }

    private static String of(String text, int longest) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(character -> breaks(character) ? ' ' : character).forEach(line::appendCodePoint);
        String tidy = line.toString().strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty()) {
            throw new IllegalArgumentException("expected a text with something to read in it");
        }
        return tidy.length() <= longest ? tidy : cut(tidy, longest) + "…";
    }

    private static String cut(String text, int longest) {
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .stripTrailing();
    }

    /** Control characters, line separators, and those that turn the direction of writing. */
    public static boolean breaks(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
