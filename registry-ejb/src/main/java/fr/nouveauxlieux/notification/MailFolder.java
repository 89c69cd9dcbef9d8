package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.notification.internal.sending.MailFiles;
import fr.nouveauxlieux.notification.internal.sending.MailSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The messages that were written into a folder because no mail server is configured, for those who develop or try the
 * portal. With a mail server it is closed, whatever lies in the folder.
 */
@ApplicationScoped
public class MailFolder {

    private static final int LISTED = 50;

    @Inject
    private MailSettings settings;

    public boolean isOpen() {
        return settings.server().isEmpty();
    }

    /** The latest fifty, latest first; none when it is closed. */
    public List<KeptMail> listLatest() {
        return isOpen() ? files().listLatest(LISTED) : List.of();
    }

    /** @param name of the file, as {@link KeptMail#name()} gives it; any other text finds nothing */
    public Optional<KeptMail> find(String name) {
        return isOpen() ? files().find(name) : Optional.empty();
    }

    private MailFiles files() {
        return new MailFiles(settings.folder());
    }
}
