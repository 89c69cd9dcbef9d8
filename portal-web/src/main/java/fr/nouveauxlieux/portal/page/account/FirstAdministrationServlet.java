package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.account.BecomeFirstAdministrator;
import fr.nouveauxlieux.account.LinkOutcome;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Makes someone the first administrator, by the link that the run command prints. The token stands after the
 * {@code #} of the link, where no server and no log sees it; without scripts it is typed.
 */
@WebServlet(AccountLinks.FIRST_ADMINISTRATOR)
public class FirstAdministrationServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode DONE = new NoticeCode("first-administrator");

    @Inject
    private transient BecomeFirstAdministrator becomeFirstAdministrator;

    @Override
    protected String view() {
        return "first-administration";
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        Optional<SecretToken> token = SecretToken.find(form.requireLine("code", 100));
        if (token.isEmpty()) {
            form.refuse("code", "first-administration.no-token");
        } else if (becomeFirstAdministrator.become(token.get()) == LinkOutcome.DONE) {
            goOn(response, OWN_SECOND_FACTOR, DONE);
        } else {
            form.refuse("code", "first-administration.refused");
        }
    }
}
