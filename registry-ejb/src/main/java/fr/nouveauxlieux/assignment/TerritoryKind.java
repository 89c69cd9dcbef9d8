package fr.nouveauxlieux.assignment;

/** What a département is like, for who knows others like it. */
public enum TerritoryKind {
    OVERSEAS,
    /** Most people live in communes of the densest class. */
    METROPOLITAN,
    /** Most people live in rural communes. */
    RURAL,
    /** Neither. */
    MIXED
}
