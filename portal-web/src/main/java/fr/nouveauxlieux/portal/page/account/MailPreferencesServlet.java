package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.MailKind;
import fr.nouveauxlieux.notification.MailPreferences;
import fr.nouveauxlieux.notification.Resubscribe;
import fr.nouveauxlieux.notification.Unsubscribe;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Which of the messages that are not mandatory one receives. */
@WebServlet("/compte/courriels")
public class MailPreferencesServlet extends OwnServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode SAVED = new NoticeCode("mail-preferences-saved");
    private static final String TICKED = "yes";

    @Inject
    private transient MailPreferences preferences;

    @Inject
    private transient Unsubscribe unsubscribe;

    @Inject
    private transient Resubscribe resubscribe;

    @Inject
    private transient MailPreferencesPage page;

    @Override
    protected String view() {
        return "account-mail";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        page.show(preferences.listOf(own()));
        return true;
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        preferences.listOf(own()).stream().filter(MailKind::wanted).forEach(kind -> form.fill(kind.code(), TICKED));
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        for (MailKind kind : preferences.listOf(own())) {
            boolean wanted = form.isTicked(kind.code());
            if (wanted && !kind.wanted()) {
                resubscribe.resubscribe(own(), kind.code());
            } else if (!wanted && kind.wanted()) {
                unsubscribe.unsubscribe(kind.unsubscribeToken());
            }
        }
        goOn(response, "/compte", SAVED);
    }

    private AccountId own() {
        return actor().account().orElseThrow();
    }
}
