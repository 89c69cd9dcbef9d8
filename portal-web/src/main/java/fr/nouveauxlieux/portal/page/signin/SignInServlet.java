package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.DeviceName;
import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.SignIn;
import fr.nouveauxlieux.account.SignInOutcome;
import fr.nouveauxlieux.account.TooBusyException;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.EmailReading;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Signs in by address and passphrase; someone signed in may do so anew, where a page asks for a recent sign-in. */
@WebServlet(PageServlet.SIGN_IN)
public class SignInServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient SignInPage page;

    @Inject
    private transient TryCount tryCount;

    @Override
    protected String view() {
        return "sign-in";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        page.lead(request.getParameter(RETURN));
        return true;
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        page.findOwnAddress().ifPresent(address -> form.fill("email", address));
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        Optional<EmailAddress> address = EmailReading.require(form, "email");
        String passphrase = form.requireSecret("passphrase");
        if (form.isRefused() || address.isEmpty() || !tryCount.allows(form, Purpose.SIGN_IN)) {
            return;
        }
        try {
            SignInOutcome outcome = signIn.signIn(
                    address.get(), Passphrase.typed(passphrase), DeviceName.of(request.getHeader("User-Agent")));
            if (outcome instanceof SignInOutcome.SignedIn signedIn) {
                goOn(response, entrance.open(request, response, signedIn));
            } else if (outcome instanceof SignInOutcome.SecondFactorNeeded needed) {
                goOn(response, entrance.askSecondFactor(request, response, needed));
            } else if (outcome instanceof SignInOutcome.Refused refused) {
                entrance.refuse(form, refused, "sign-in.refused");
            } else {
                form.refuseAll("sign-in.refused");
            }
        } catch (TooBusyException busy) {
            form.refuseAll("sign-in.busy");
        }
    }
}
