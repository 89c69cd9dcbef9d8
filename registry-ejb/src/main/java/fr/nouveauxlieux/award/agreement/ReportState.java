package fr.nouveauxlieux.award.agreement;

/** Where a report stands. */
public enum ReportState {
    AWAITED,
    SUBMITTED,
    CORRECTIONS_ASKED,
    ACCEPTED;

    /** Whether the beneficiary is to send it. */
    public boolean isAwaited() {
        return this == AWAITED || this == CORRECTIONS_ASKED;
    }
}
