package fr.nouveauxlieux.notification.internal.sending;

import fr.nouveauxlieux.notification.internal.sending.MailFailure.Meaning;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * Writes messages as files where there is no mail server. A file is there whole or not at all, and carried twice a
 * message is still one file.
 */
public final class FolderCarrier implements MailCarrier {

    private final MailSettings settings;
    private final Session session = Session.getInstance(new Properties());

    public FolderCarrier(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public void carry(Parcel parcel, Runnable beforeContent) throws MailFailure {
        try {
            Path folder = Files.createDirectories(settings.folder());
            Path unfinished = folder.resolve(parcel.reference() + ".unfinished");
            LetterMessage message = new LetterMessage(session, settings, parcel, beforeContent);
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                message.writeTo(out);
            }
            String name = MailFiles.nameOf(parcel.postedAt(), parcel.reference());
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException e) {
            throw new MailFailure(Meaning.SERVER_AWAY, e.getClass().getSimpleName(), e);
        }
    }
}
