package fr.nouveauxlieux.launcher.content;

import fr.nouveauxlieux.audit.JournalEntry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the journal and its digest, written {@code 12:9f86…}. Noted outside the database, it proves later that
 * nothing up to that row was altered, nor cut off.
 *
 * @param seq 0 for a journal without rows
 * @param digest SHA-256 in hexadecimal
 */
public record JournalMark(long seq, String digest) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Empty where the text is no mark. */
    public static Optional<JournalMark> find(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new JournalMark(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    boolean contradicts(JournalEntry entry) {
        return entry.seq() == seq && !entry.digest().equals(digest);
    }

    @Override
    public String toString() {
        return seq + ":" + digest;
    }
}
