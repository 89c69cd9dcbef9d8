package fr.nouveauxlieux.organisation;

/** What came of leaving an organisation. */
public enum LeaveOutcome {
    LEFT,
    /** One is its last manager, and there are others: one of them must be named. */
    SUCCESSOR_NEEDED,
    /** Left, and nobody is there any more: an administrator will find it a manager. */
    LEFT_TO_ADMINISTRATOR
}
