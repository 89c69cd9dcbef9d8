package fr.nouveauxlieux.notification.internal.sending;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server answered, without its words, which may quote addresses.
 *
 * @param code of RFC 5321, as 550
 * @param status of RFC 3463, as {@code 5.1.1}; empty where the server gives none
 */
record SmtpReply(int code, String status) {

    private static final Pattern SHAPE = Pattern.compile("^([2345]\\d\\d)(?:[ -]+([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?");
    private static final int PERMANENT = 500;

    /** The answer that a failure holds, the innermost first: it is the one about the recipient. */
    static Optional<SmtpReply> find(MessagingException failure) {
        Optional<SmtpReply> inner =
                failure.getNextException() instanceof MessagingException next ? find(next) : Optional.empty();
        return inner.isPresent() ? inner : read(failure.getMessage());
    }

    static Optional<SmtpReply> read(String text) {
        Matcher matcher = SHAPE.matcher(text == null ? "" : text.stripLeading());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String status = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(new SmtpReply(Integer.parseInt(matcher.group(1)), status));
    }

    boolean isPermanent() {
        return code >= PERMANENT;
    }

    /** A refusal for the sake of who sends: it says nothing of the recipient, and may be a wrong setting. */
    boolean isPolicy() {
        return status.startsWith("5.7.");
    }

    boolean saysNoSuchMailbox() {
        return status.startsWith("5.1.") || status.equals("5.2.1");
    }

    @Override
    public String toString() {
        return status.isEmpty() ? Integer.toString(code) : code + " " + status;
    }
}
