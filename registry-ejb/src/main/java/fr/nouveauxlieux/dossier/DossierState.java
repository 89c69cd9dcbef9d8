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
    /** A letter of intent, after which a dossier of the second stage may be begun. */
    LETTER_RETAINED,
    /** A letter of intent, after which none may. */
    LETTER_NOT_RETAINED,
    /** Closed without a decision on it. */
    CLOSED,
    WITHDRAWN;

    /** Whether nothing more comes of it. */
    public boolean isFinal() {
        return switch (this) {
            case DRAFT, SUBMITTED, UNDER_INSTRUCTION -> false;
            case ACCEPTED, REFUSED, LETTER_RETAINED, LETTER_NOT_RETAINED, CLOSED, WITHDRAWN -> true;
        };
    }
}
