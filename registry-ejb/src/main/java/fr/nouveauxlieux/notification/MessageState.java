package fr.nouveauxlieux.notification;

/** Where a message of the outbox stands. */
public enum MessageState {
    /** Waits for its first or its next attempt. */
    QUEUED,
    /** One node holds it, until its lease ends. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Will not be tried again by itself. */
    GAVE_UP,
    /** Was taken by the mail server, and came back. */
    BOUNCED
}
