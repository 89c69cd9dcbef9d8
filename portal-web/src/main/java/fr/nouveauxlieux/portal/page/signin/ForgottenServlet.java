package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.account.RequestPassphraseReset;
import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.EmailReading;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends a link to choose a new passphrase. The answer is the same whether or not the address has an account. */
@WebServlet(AccountLinks.ASK_RESET)
public class ForgottenServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestPassphraseReset requestPassphraseReset;

    @Inject
    private transient TryCount tryCount;

    @Override
    protected String view() {
        return "forgotten";
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        EmailReading.require(form, "email")
                .filter(address -> tryCount.allows(form, Purpose.RESET))
                .ifPresent(address -> {
                    requestPassphraseReset.request(address);
                    goOn(response, MailSentServlet.RESET);
                });
    }
}
