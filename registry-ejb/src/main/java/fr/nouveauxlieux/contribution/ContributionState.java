package fr.nouveauxlieux.contribution;

import java.util.Locale;

/** Where a contribution is on its way. */
public enum ContributionState {
    WAITING,
    ACCEPTED,
    REFUSED,
    /** Accepted, and taken back. */
    UNDONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
