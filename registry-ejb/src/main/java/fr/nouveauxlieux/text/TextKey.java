package fr.nouveauxlieux.text;

import java.util.Arrays;
import java.util.Optional;

/** The texts that may be written, and no other. */
public enum TextKey {
    /** Above every page: an interruption to come, a call that opens. */
    NOTICE("notice", 500, false),
    /** At the foot of every page: how to reach whoever runs the portal. */
    CONTACT("contact", 200, false),
    /** On the page of legal notices: who publishes the site and who hosts it. */
    PUBLISHER("publisher", 4_000, true);

    private final String code;
    private final int longest;
    private final boolean severalLines;

    TextKey(String code, int longest, boolean severalLines) {
        this.code = code;
        this.longest = longest;
        this.severalLines = severalLines;
    }

    public static Optional<TextKey> find(String code) {
        return Arrays.stream(values()).filter(key -> key.code.equals(code)).findFirst();
    }

    /** As addresses and the journal have it. */
    public String code() {
        return code;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }

    public boolean hasSeveralLines() {
        return severalLines;
    }

    /**
     * The text as it is kept: lines ended by a line feed, nothing around.
     *
     * @throws IllegalArgumentException if it is too long, or holds control characters or lines that it may not
     */
    public String normalised(String text) {
        String kept = text.replace("\r\n", "\n").strip();
        if (kept.length() > longest) {
            throw new IllegalArgumentException(code + ": expected at most " + longest + " characters");
        }
        if (kept.chars().anyMatch(c -> Character.isISOControl(c) && !(severalLines && c == '\n'))) {
            throw new IllegalArgumentException(code + ": expected " + (severalLines ? "lines of text" : "one line")
                    + " without control characters");
        }
        return kept;
    }
}
