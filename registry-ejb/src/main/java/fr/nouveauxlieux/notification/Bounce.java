package fr.nouveauxlieux.notification;

import java.util.regex.Pattern;

/**
 * What a mail server reports of a message that it had taken.
 *
 * @param reference what names the message in mail: the part of its Message-ID before the at sign
 * @param status of RFC 3463, as {@code 5.1.1}
 */
public record Bounce(String reference, String status) {

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

    public Bounce {
        if (reference == null || !REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("expected the reference of a message, 32 hexadecimal digits");
        }
        if (status == null || !STATUS.matcher(status).matches()) {
            throw new IllegalArgumentException("expected a status of RFC 3463, as 5.1.1");
        }
    }

    /** Whether it will never be delivered. */
    public boolean isPermanent() {
        return status.startsWith("5.");
    }

    /** Whether it says that there is no such mailbox, and not that this message was unwelcome. */
    public boolean saysNoSuchMailbox() {
        return status.startsWith("5.1.") || status.equals("5.2.1");
    }
}
