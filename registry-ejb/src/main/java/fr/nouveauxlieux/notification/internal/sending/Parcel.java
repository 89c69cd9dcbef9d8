package fr.nouveauxlieux.notification.internal.sending;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.notification.internal.writing.Letter;
import java.time.Instant;

/**
 * A letter ready to leave. Made again from the same message, it is the same to the byte but for the boundary between
 * its parts.
 *
 * @param reference what names it in mail
 * @param postedAt its date
 */
public record Parcel(String reference, EmailAddress to, Letter letter, Instant postedAt) {}
