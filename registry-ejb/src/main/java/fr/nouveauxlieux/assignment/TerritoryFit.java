package fr.nouveauxlieux.assignment;

/** How the territories that a reader knows lie to a dossier's. */
public enum TerritoryFit {
    /** Knows another département of the same kind. */
    SAME_KIND(0),
    /** The dossier does not tell where it lies, or the reader knows no territory in particular. */
    UNKNOWN(50),
    /** Knows départements of other kinds alone. */
    OTHER_KIND(60),
    /** Knows the dossier's own: who is that near may know whoever applied. */
    OWN(100);

    private final int distance;

    TerritoryFit(int distance) {
        this.distance = distance;
    }

    /** 0 to 100, 0 being best. */
    public int distance() {
        return distance;
    }
}
