package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.Siret;

/** What a directory of companies says of a number. */
public sealed interface DirectoryAnswer {

    /** @param open false for an establishment that is closed */
    record Found(Siret siret, String name, boolean open) implements DirectoryAnswer {}

    record Unknown() implements DirectoryAnswer {}

    /** The directory is switched off, away, slow, or spoke nonsense: the name is typed by hand, and checked later. */
    record Unavailable() implements DirectoryAnswer {}
}
