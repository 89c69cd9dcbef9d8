package fr.nouveauxlieux.committee.ranking;

/** How a share that is kept for some stands. */
public enum QuotaStatus {
    /** They have it all. */
    FILLED,
    /** They have not, but what lacks is still left in the envelope. */
    OPEN,
    /** Respected only if dossiers of which it is not known are of those for whom it is kept. */
    TO_CHECK,
    /** Others have been given some of it. */
    NOT_RESPECTED;

    /** Whether the committee has to say why. */
    public boolean asksForReason() {
        return this == TO_CHECK || this == NOT_RESPECTED;
    }
}
