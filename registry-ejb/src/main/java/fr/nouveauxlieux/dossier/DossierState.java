package fr.nouveauxlieux.dossier;

/** Where a dossier stands, as its author reads it. */
public enum DossierState {
    /** Not submitted. */
    DRAFT,
    /** Submitted, and still amendable until the wave closes. */
    SUBMITTED,
    UNDER_INSTRUCTION,
    ACCEPTED,
    REFUSED,
    /** Closed without a decision on it. */
    CLOSED,
    WITHDRAWN;

    /** Whether nothing more comes of it. */
    public boolean isFinal() {
        return this == ACCEPTED || this == REFUSED || this == CLOSED || this == WITHDRAWN;
    }
}
