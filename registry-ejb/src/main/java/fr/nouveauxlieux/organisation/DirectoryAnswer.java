package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.Siret;

/** What a directory of companies says of a number. */
public sealed interface DirectoryAnswer {

    /**
     * @param legalForm of the company, as INSEE's four digits; empty where it is not said
     * @param address of the establishment, in one line; empty where it is not told to the public
     * @param open false for an establishment that is closed
     */
    record Found(Siret siret, String name, String legalForm, String address, boolean open) implements DirectoryAnswer {}

    record Unknown() implements DirectoryAnswer {}

    /** The directory is switched off, away, slow, or spoke nonsense: the name is typed by hand, and checked later. */
    record Unavailable() implements DirectoryAnswer {}
}
