package fr.nouveauxlieux.award.agreement;

/** What is counted from year to year. */
public enum Indicator {
    VISITORS,
    MEMBERS,
    EVENTS,
    /** In full-time equivalents. */
    JOBS,
    /** Of the year's accounts, in euros; may be negative. */
    BALANCE
}
