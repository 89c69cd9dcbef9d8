package fr.nouveauxlieux.instruction.canned;

import fr.nouveauxlieux.instruction.DeskText;
import java.util.Objects;

/**
 * A canned answer to keep.
 *
 * @param title by which it is chosen; of a call's, each has its own
 * @param content with {@link Blank}s
 */
public record CannedDraft(String title, DeskText content) {

    public static final int LONGEST_TITLE = 80;

    /** @throws IllegalArgumentException if the title is blank or too long, or the text has blanks that there are not */
    public CannedDraft {
        title = title == null ? "" : title.strip();
        Objects.requireNonNull(content, "content");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("expected a title of 1 to " + LONGEST_TITLE + " characters");
        }
        if (!Blank.listUnknown(content.value()).isEmpty()) {
            throw new IllegalArgumentException("expected no other blanks than those that there are");
        }
    }
}
