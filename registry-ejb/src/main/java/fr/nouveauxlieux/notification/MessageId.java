package fr.nouveauxlieux.notification;

/** The number of a message in the outbox. */
public record MessageId(long value) {

    public MessageId {
        if (value <= 0) {
            throw new IllegalArgumentException("expected the number of a message, 1 or more");
        }
    }
}
