package fr.nouveauxlieux.portal.page.staff.mail;

import fr.nouveauxlieux.notification.KeptMail;
import fr.nouveauxlieux.notification.ListKeptMail;
import fr.nouveauxlieux.notification.MailFolder;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.http.AddressRange;
import fr.nouveauxlieux.portal.http.ClientAddress;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The messages that were written into a folder instead of being sent. They hold links that let people in: they are shown
 * by a portal that is tried out alone, whose registry is made up and which has no public address, to its own machine.
 */
@Named
@RequestScoped
public class KeptMailPage {

    private static final List<AddressRange> LOOPBACK =
            List.of(AddressRange.parse("127.0.0.0/8"), AddressRange.parse("::1"));

    @Inject
    private HttpServletRequest request;

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
                && LOOPBACK.stream().anyMatch(range -> range.contains(client()))
                && permissions.may(ListKeptMail.class);
    }

    private String client() {
        return new ClientAddress(settings.trustedProxies()).of(request);
    }

    public List<KeptMail> getList() {
        return listKeptMail.listLatest();
    }
}
