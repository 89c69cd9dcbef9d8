package fr.nouveauxlieux.notification.internal.sending;

import fr.nouveauxlieux.notification.internal.sending.MailFailure.Meaning;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Properties;

/** Hands messages to a mail server, each in a connection of its own. */
public final class SmtpCarrier implements MailCarrier {

    private static final Logger LOG = System.getLogger(SmtpCarrier.class.getName());

    private final MailSettings settings;
    private final MailSettings.Server server;
    private final Session session;

    /** @param settings with a server */
    public SmtpCarrier(MailSettings settings) {
        this.settings = settings;
        this.server = settings.server().orElseThrow();
        this.session = Session.getInstance(properties());
    }

    private Properties properties() {
        String milliseconds = Long.toString(server.timeout().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
        properties.setProperty("mail.smtp.timeout", milliseconds);
        properties.setProperty("mail.smtp.writetimeout", milliseconds);
        properties.setProperty("mail.smtp.from", settings.bouncesTo().value());
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        boolean startTls = server.protection() == MailSettings.Protection.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty(
                "mail.smtp.ssl.enable", Boolean.toString(server.protection() == MailSettings.Protection.TLS));
        return properties;
    }

    @Override
    public void carry(Parcel parcel, Runnable beforeContent) throws MailFailure {
        LetterMessage message = compose(parcel, beforeContent);
        Transport transport = connect();
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw failure(e, message);
        } finally {
            close(transport);
        }
    }

    private LetterMessage compose(Parcel parcel, Runnable beforeContent) throws MailFailure {
        try {
            return new LetterMessage(session, settings, parcel, beforeContent);
        } catch (MessagingException e) {
            throw new MailFailure(Meaning.NEVER, e.getClass().getSimpleName(), e);
        }
    }

    private Transport connect() throws MailFailure {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.password().orElse(null));
            return transport;
        } catch (MessagingException e) {
            throw new MailFailure(Meaning.SERVER_AWAY, describe(e, SmtpReply.find(e)), e);
        }
    }

    /** What the server said of the message counts, not how it took the farewell. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.DEBUG, "The connection to the mail server did not end well", e);
        }
    }

    private static MailFailure failure(MessagingException e, LetterMessage message) {
        Optional<SmtpReply> reply = SmtpReply.find(e);
        return new MailFailure(meaning(e, reply, message), describe(e, reply), e);
    }

    private static Meaning meaning(MessagingException e, Optional<SmtpReply> reply, LetterMessage message) {
        if (reply.isEmpty()) {
            return message.wasWritten() ? Meaning.DOUBTFUL : Meaning.LATER;
        }
        boolean refused = message.wasBegun() || refusesTheRecipient(e);
        if (!refused || !reply.get().isPermanent() || reply.get().isPolicy()) {
            return Meaning.LATER;
        }
        return reply.get().saysNoSuchMailbox() ? Meaning.NO_SUCH_MAILBOX : Meaning.NEVER;
    }

    /** And not the sender, which is the same in all messages. */
    private static boolean refusesTheRecipient(MessagingException e) {
        return e instanceof SendFailedException refusal
                && refusal.getInvalidAddresses() != null
                && refusal.getInvalidAddresses().length > 0;
    }

    private static String describe(MessagingException e, Optional<SmtpReply> reply) {
        return e.getClass().getSimpleName() + reply.map(answer -> " " + answer).orElse("");
    }
}
