package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.account.ConfirmAddressChange;
import fr.nouveauxlieux.account.LinkOutcome;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.LinkServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes a new address by the link that was sent to it. */
@WebServlet(AccountLinks.CONFIRM_ADDRESS)
public class ConfirmAddressServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode CHANGED = new NoticeCode("address-changed");

    @Inject
    private transient ConfirmAddressChange confirmAddressChange;

    @Override
    protected String view() {
        return "confirm-address";
    }

    @Override
    protected void follow(HttpServletRequest request, HttpServletResponse response, Form form, SecretToken token)
            throws ServletException, IOException {
        if (confirmAddressChange.confirm(token) == LinkOutcome.DONE) {
            goOn(response, actor().isSignedIn() ? "/compte" : SIGN_IN, CHANGED);
        } else {
            showDeadLink(request, response);
        }
    }
}
