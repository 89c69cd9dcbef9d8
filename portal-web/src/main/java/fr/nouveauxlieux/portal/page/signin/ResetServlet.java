package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.account.LinkOutcome;
import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.ResetPassphrase;
import fr.nouveauxlieux.account.TooBusyException;
import fr.nouveauxlieux.account.WeakPassphraseException;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.portal.door.SessionCookies;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.LinkServlet;
import fr.nouveauxlieux.portal.page.PassphraseReading;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Chooses a new passphrase by the link of a mail. */
@WebServlet(AccountLinks.RESET_PASSPHRASE)
public class ResetServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode CHOSEN = new NoticeCode("passphrase-chosen");

    @Inject
    private transient ResetPassphrase resetPassphrase;

    @Inject
    private transient SessionCookies cookies;

    @Override
    protected String view() {
        return "reset";
    }

    @Override
    protected void follow(HttpServletRequest request, HttpServletResponse response, Form form, SecretToken token)
            throws ServletException, IOException {
        Passphrase passphrase = PassphraseReading.require(form, "passphrase");
        if (form.isRefused()) {
            return;
        }
        try {
            if (resetPassphrase.reset(token, passphrase) == LinkOutcome.DONE) {
                cookies.takeAway(request, response);
                goOn(response, SIGN_IN, CHOSEN);
            } else {
                showDeadLink(request, response);
            }
        } catch (WeakPassphraseException weak) {
            PassphraseReading.refuse(form, "passphrase", weak);
        } catch (TooBusyException busy) {
            form.refuseAll("sign-in.busy");
        }
    }
}
