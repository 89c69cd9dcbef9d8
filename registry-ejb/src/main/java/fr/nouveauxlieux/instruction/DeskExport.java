package fr.nouveauxlieux.instruction;

import java.util.Locale;

/** What of the dossiers found is taken away as a file. */
public enum DeskExport {
    /** The list, a row a dossier. */
    LIST,
    /** Their answers, a row a dossier. */
    ANSWERS,
    /** One document of them all. */
    BOOK,
    /** Their files, with a list of them. */
    FILES;

    /** As {@code list}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
