package fr.nouveauxlieux.geodata.territory;

/** The kinds of territory that have pages, filters and counts, from the smallest to the largest. */
public enum TerritoryKind {
    COMMUNE,
    EPCI,
    DEPARTEMENT,
    REGION
}
