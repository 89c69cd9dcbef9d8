package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.TooBusyException;
import fr.nouveauxlieux.account.VerificationOutcome;
import fr.nouveauxlieux.account.VerifyAddress;
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

/** Proves the address of a new account, with its passphrase: whoever clicks is whoever registered. */
@WebServlet(AccountLinks.VERIFY_ADDRESS)
public class VerifyAddressServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode VERIFIED = new NoticeCode("address-verified");

    @Inject
    private transient VerifyAddress verifyAddress;

    @Override
    protected String view() {
        return "verify-address";
    }

    @Override
    protected void follow(HttpServletRequest request, HttpServletResponse response, Form form, SecretToken token)
            throws ServletException, IOException {
        String passphrase = form.requireSecret("passphrase");
        if (form.isRefused()) {
            return;
        }
        try {
            VerificationOutcome outcome = verifyAddress.verify(token, Passphrase.typed(passphrase));
            switch (outcome) {
                case VERIFIED -> goOn(response, SIGN_IN, VERIFIED);
                case WRONG_PASSPHRASE -> form.refuse("passphrase", "verify.wrong-passphrase");
                case LINK_NO_LONGER_VALID -> showDeadLink(request, response);
            }
        } catch (TooBusyException busy) {
            form.refuseAll("sign-in.busy");
        }
    }
}
