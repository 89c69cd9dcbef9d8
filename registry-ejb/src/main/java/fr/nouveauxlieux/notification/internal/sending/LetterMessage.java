package fr.nouveauxlieux.notification.internal.sending;

import fr.nouveauxlieux.notification.internal.writing.Letter;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * A letter as MIME, plain text and HTML. Its identifier is always the same for one message, so that a mailbox that got
 * it twice can tell. It knows how far its handing over went.
 */
final class LetterMessage extends MimeMessage {

    private final String messageId;
    private final Runnable beforeContent;
    private boolean begun;
    private boolean written;

    LetterMessage(Session session, MailSettings settings, Parcel parcel, Runnable beforeContent)
            throws MessagingException {
        super(session);
        this.beforeContent = beforeContent;
        this.messageId = "<" + parcel.reference() + "@" + settings.from().domain() + ">";
        Letter letter = parcel.letter();
        setFrom(named(settings.from().value(), parcel.letter().sender()));
        if (settings.replyTo().isPresent()) {
            setReplyTo(addresses(settings.replyTo().get().value()));
        }
        setRecipients(Message.RecipientType.TO, addresses(parcel.to().value()));
        setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(parcel.postedAt()));
        setHeader("Content-Language", letter.language());
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        if (letter.unsubscribe().isPresent()) {
            setHeader("List-Unsubscribe", "<" + letter.unsubscribe().get() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        // The last part is the one that mail programs prefer.
        setContent(new MimeMultipart(
                "alternative",
                part(letter.plain(), "text/plain", letter.language()),
                part(letter.html(), "text/html", letter.language())));
        saveChanges();
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    private static InternetAddress[] addresses(String address) throws MessagingException {
        return new InternetAddress[] {new InternetAddress(address, true)};
    }

    private static MimeBodyPart part(String text, String type, String language) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(text, type + "; charset=utf-8");
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        part.setHeader("Content-Language", language);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** The mail library calls this once the server has said that it is ready for the text. */
    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException, MessagingException {
        if (!begun) {
            try {
                beforeContent.run();
            } catch (RuntimeException e) {
                // The library then drops the connection, and the server what it has of the message.
                throw new IOException("the message may not be handed over", e);
            }
            begun = true;
        }
        super.writeTo(out, ignoredHeaders);
        written = true;
    }

    /** Whether the server was given the beginning of the text. */
    boolean wasBegun() {
        return begun;
    }

    /** Whether the server was given all of the text, so that it may have taken the message. */
    boolean wasWritten() {
        return written;
    }
}
