package fr.nouveauxlieux.notification;

/** What people wrote, as the one line that a message takes: a name, a title. */
public final class MailLine {

    /** In units of UTF-16. */
    public static final int LONGEST = 150;

    private MailLine() {}

    /**
     * The text on one line: what would break it or turn its direction becomes a space, and what is too long ends with an
     * ellipsis.
     *
     * @throws IllegalArgumentException if nothing is left
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(character -> breaks(character) ? ' ' : character).forEach(line::appendCodePoint);
        String tidy = line.toString().strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty()) {
            throw new IllegalArgumentException("expected a text with something to read in it");
        }
        return tidy.length() <= LONGEST ? tidy : cut(tidy) + "…";
    }

    private static String cut(String text) {
        int end = LONGEST - 1;
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
