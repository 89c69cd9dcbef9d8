package fr.nouveauxlieux.notification.internal.bounce;

import fr.nouveauxlieux.notification.Bounce;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads delivery status notifications: a {@code multipart/report} whose second part says what became of each recipient
 * (RFC 3464) and whose third holds the message, or its headers.
 */
public final class DeliveryReport {

    private static final Pattern MESSAGE_ID = Pattern.compile("<([0-9a-f]{32})@[^<>\\s]+>");
    private static final Pattern STATUS = Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})\\b.*");
    private static final int DEEPEST = 3;

    private Optional<String> reference = Optional.empty();
    private Optional<String> status = Optional.empty();

    private DeliveryReport() {}

    /**
     * @param in a whole message
     * @return what failed; empty where the message is no such report, is not about one of the portal's, or says that it
     *     is only late
     */
    public static Optional<Bounce> read(InputStream in) throws IOException {
        DeliveryReport report = new DeliveryReport();
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            if (message.isMimeType("multipart/report")) {
                report.readParts(message, 0);
            }
        } catch (MessagingException e) {
            // Whatever people send to this address is no reason to stop reading.
            return Optional.empty();
        }
        return report.reference.flatMap(found -> report.status.map(code -> new Bounce(found, code)));
    }

    private void readParts(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (part.isMimeType("multipart/*")) {
            Multipart parts = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                readParts(inner, depth + 1);
            }
        } else if (part.isMimeType("message/delivery-status")) {
            readStatus(part);
        } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
            readReturned(part);
        }
    }

    /** Groups of fields with an empty line between: one about the message, then one for each recipient. */
    private void readStatus(Part part) throws MessagingException, IOException {
        try (PushbackInputStream in = new PushbackInputStream(part.getInputStream())) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                in.unread(next);
                readGroup(new InternetHeaders(in));
            }
        }
    }

    private void readGroup(InternetHeaders group) {
        String action = group.getHeader("Action", null);
        String code = group.getHeader("Status", null);
        if (action != null
                && code != null
                && action.strip().toLowerCase(Locale.ROOT).equals("failed")) {
            Matcher matcher = STATUS.matcher(code.strip());
            if (matcher.matches()) {
                status = Optional.of(matcher.group(1));
            }
        }
    }

    private void readReturned(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            String id = new InternetHeaders(in).getHeader("Message-ID", null);
            Matcher matcher = MESSAGE_ID.matcher(id == null ? "" : id.strip());
            if (matcher.matches()) {
                reference = Optional.of(matcher.group(1));
            }
        }
    }
}
