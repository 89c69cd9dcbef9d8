package fr.nouveauxlieux.attachment;

import java.util.Locale;

/** Where a file stands. */
public enum FileState {
    /** Some of it came, or nothing so far. */
    RECEIVING,
    /** It came whole, and was not looked at yet. */
    RECEIVED,
    /** Nothing was found against it so far; the virus scanner has not answered. */
    SCANNING,
    /** It may be opened. */
    SAFE,
    /** It may not, ever. */
    REFUSED;

    /** As {@code scanning}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
