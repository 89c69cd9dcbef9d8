package fr.nouveauxlieux.attachment;

import java.util.Locale;

/** Why a file is not taken. */
public enum FileFault {
    /** It has no bytes. */
    EMPTY,
    TOO_LARGE,
    /** The field has as many as it may. */
    TOO_MANY,
    /** The dossier's files are too large taken together. */
    DOSSIER_FULL,
    /** Its name ends otherwise than the field accepts. */
    FORMAT_NOT_ACCEPTED,
    /** The form asks for no file there. */
    NO_SUCH_FIELD,
    /** The dossier cannot be written now, or not by this person. */
    NOT_WRITABLE,
    /** Its content is not what its name says. */
    OTHER_CONTENT,
    /** It can be read as several kinds of files at once, or hides one in another. */
    DISGUISED,
    EXECUTABLE,
    MACROS,
    /** Unpacked, it would be far larger than it looks. */
    BOMB,
    /** It is cut short, or spoilt. */
    UNREADABLE,
    VIRUS;

    /** As {@code too-large}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
