package fr.nouveauxlieux.portal.table;

import java.util.Objects;

/**
 * What stands where a row meets a column.
 *
 * @param text for people
 * @param exported for files: codes, and moments in UTC
 * @param link an address of the portal, as {@code /agents/comptes}; empty for none
 * @param detail below, in small print; empty for none
 */
public record Cell(String text, String exported, String link, String detail, Tone tone) {

    /** What the text means, beside its words. */
    public enum Tone {
        PLAIN,
        GOOD,
        BAD,
        WAITING,
        /** A code or a digest, letter by letter. */
        CODE
    }

    public Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(exported, "exported");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(tone, "tone");
    }

    public static Cell of(String text) {
        return new Cell(text, text, "", "", Tone.PLAIN);
    }

    /** A text for people, of which files have a code. */
    public static Cell of(String text, String exported) {
        return new Cell(text, exported, "", "", Tone.PLAIN);
    }

    public static Cell code(String text) {
        return new Cell(text, text, "", "", Tone.CODE);
    }

    public Cell in(Tone other) {
        return new Cell(text, exported, link, detail, other);
    }

    public Cell leadingTo(String address) {
        return new Cell(text, exported, address, detail, tone);
    }

    public Cell with(String smallPrint) {
        return new Cell(text, exported, link, smallPrint, tone);
    }
}
