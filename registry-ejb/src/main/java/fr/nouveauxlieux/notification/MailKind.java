package fr.nouveauxlieux.notification;

/**
 * A kind of message that a person may refuse.
 *
 * @param code of the template
 * @param wanted whether the person still receives it
 * @param unsubscribeToken what {@link Unsubscribe} takes to end it
 */
public record MailKind(String code, boolean wanted, String unsubscribeToken) {}
