package fr.nouveauxlieux.award.agreement;

/** Where an instalment stands. */
public enum InstalmentState {
    PLANNED,
    REQUESTED,
    CORRECTIONS_ASKED,
    /** Somebody of the service has seen that what it pays for is done. */
    SERVICE_DONE,
    /** The authority, another person, has agreed that it be paid. */
    VALIDATED,
    PAID,
    FAILED,
    /** No longer foreseen: a later schedule has others, or the agreement ended. */
    DROPPED
}
