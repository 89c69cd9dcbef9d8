package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.notification.MailKind;
import fr.nouveauxlieux.notification.MailLinks;
import fr.nouveauxlieux.notification.ReadUnsubscribeLink;
import fr.nouveauxlieux.notification.Unsubscribe;
import fr.nouveauxlieux.portal.door.OneClick;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Ends messages of one kind for whoever holds one of them, signed in or not. Reading has no effect, since programs that
 * scan mails read links; mail programs may send a form of their own, of either encoding.
 */
@WebServlet(MailLinks.UNSUBSCRIBE)
@MultipartConfig(maxRequestSize = UnsubscribeServlet.LARGEST, fileSizeThreshold = UnsubscribeServlet.LARGEST)
public class UnsubscribeServlet extends FormServlet {

    static final int LARGEST = 16 * 1024;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadUnsubscribeLink readUnsubscribeLink;

    @Inject
    private transient Unsubscribe unsubscribe;

    @Inject
    private transient UnsubscribePage page;

    @Override
    protected String view() {
        return "unsubscribe";
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        keepAddressSecret(response);
        super.service(request, response);
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<MailKind> kind = readUnsubscribeLink.find(token(request));
        kind.ifPresent(page::show);
        return kind.isPresent();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        if (unsubscribe.unsubscribe(token(request)).isEmpty()) {
            showNotFound(request, response);
        } else if (OneClick.is(request)) {
            // Mail programs follow no redirection.
            showForm(request, response, form, HttpServletResponse.SC_OK);
        } else {
            goOn(response, MailLinks.UNSUBSCRIBE + "?" + MailLinks.TOKEN + "=" + token(request));
        }
    }

    private static String token(HttpServletRequest request) {
        String token = request.getParameter(MailLinks.TOKEN);
        return token == null ? "" : token;
    }
}
