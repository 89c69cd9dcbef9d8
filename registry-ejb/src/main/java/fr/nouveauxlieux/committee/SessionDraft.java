package fr.nouveauxlieux.committee;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * When and where a session is to sit.
 *
 * @param place at most 300 characters; may be empty where there is a link
 * @param link an address of the web, to be there from afar; may be empty where there is a place
 */
public record SessionDraft(Instant heldAt, String place, String link) {

    public static final int LONGEST_PLACE = 300;

    private static final Pattern LINK = Pattern.compile("https://[^\\s<>\"]{1,490}");

    /** @throws IllegalArgumentException saying what was expected */
    public SessionDraft {
        Objects.requireNonNull(heldAt, "heldAt");
        place = place == null ? "" : place.strip();
        link = link == null ? "" : link.strip();
        if (place.length() > LONGEST_PLACE || place.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "expected a place of one line, at most " + LONGEST_PLACE + " characters");
        }
        if (!link.isEmpty() && !isLink(link)) {
            throw new IllegalArgumentException("expected an address that begins with https://");
        }
        if (place.isEmpty() && link.isEmpty()) {
            throw new IllegalArgumentException("expected a place, or a link");
        }
    }

    /** Whether a text can be the address at which a session is joined. */
    public static boolean isLink(String text) {
        return LINK.matcher(text).matches();
    }
}
