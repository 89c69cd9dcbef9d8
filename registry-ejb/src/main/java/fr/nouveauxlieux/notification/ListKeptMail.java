package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Shows the messages that were written into a folder for want of a mail server. They hold links that let people in: for
 * a portal that is tried out, and nothing else.
 */
@ApplicationScoped
@UseCase(value = "notification.list-kept-mail", kind = UseCase.Kind.READING, permits = @Permit(to = Role.ADMINISTRATOR))
public class ListKeptMail {

    @Inject
    private MailFolder folder;

    /** The latest fifty, latest first; none where there is a mail server. */
    public List<KeptMail> listLatest() {
        return folder.listLatest();
    }
}
