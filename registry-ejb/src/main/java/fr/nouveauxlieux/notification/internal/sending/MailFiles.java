package fr.nouveauxlieux.notification.internal.sending;

import fr.nouveauxlieux.notification.KeptMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Messages as files of one folder, named by when they were posted so that their names sort by it. */
public final class MailFiles {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{6}\\.\\d{3}Z-[0-9a-f]{32}\\.eml");

    private final Path folder;

    public MailFiles(Path folder) {
        this.folder = folder;
    }

    static String nameOf(Instant postedAt, String reference) {
        return TIME.format(postedAt) + "-" + reference + ".eml";
    }

    /** The latest first. */
    public List<KeptMail> listLatest(int most) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .toList();
            return names.stream().flatMap(name -> find(name).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<KeptMail> find(String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return Optional.of(read(name, new MimeMessage(Session.getInstance(new Properties()), in)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(name + " is not a message", e);
        }
    }

    private static KeptMail read(String name, MimeMessage message) throws MessagingException, IOException {
        Multipart parts = (Multipart) message.getContent();
        return new KeptMail(
                name,
                message.getSentDate().toInstant(),
                InternetAddress.toString(message.getRecipients(Message.RecipientType.TO)),
                message.getSubject(),
                text(parts.getBodyPart(0)),
                text(parts.getBodyPart(1)));
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return (String) part.getContent();
    }
}
