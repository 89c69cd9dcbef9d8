package fr.nouveauxlieux.portal.page.staff.mail;

import fr.nouveauxlieux.notification.KeptMail;
import fr.nouveauxlieux.notification.ListKeptMail;
import fr.nouveauxlieux.notification.MailFolder;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The messages that were written into a folder instead of being sent. They hold links that let people in: they are shown
 * by a portal that is tried out alone, whose registry is made up and which has no public address.
 */
@Named
@RequestScoped
public class KeptMailPage {

    @Inject
    private ListKeptMail listKeptMail;

    @Inject
    private MailFolder folder;

    @Inject
    private Permissions permissions;

    @Inject
    private HttpSettings settings;

    @Inject
    private Visit visit;

    public boolean isOpen() {
        return folder.isOpen()
                && visit.isDemonstration()
                && settings.publicAddress().isEmpty()
                && permissions.may(ListKeptMail.class);
    }

    public List<KeptMail> getList() {
        return listKeptMail.listLatest();
    }
}
