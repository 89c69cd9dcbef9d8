package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.account.BeginSecondFactor;
import fr.nouveauxlieux.account.ConfirmSecondFactor;
import fr.nouveauxlieux.account.ConfirmedSecondFactor;
import fr.nouveauxlieux.account.DropSecondFactor;
import fr.nouveauxlieux.account.RenewRecoveryCodes;
import fr.nouveauxlieux.account.SecondFactorSecret;
import fr.nouveauxlieux.portal.door.SessionCookies;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.form.ReturnAddress;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Sets up one's second factor, renews its recovery codes, and gives it up. */
@WebServlet(PageServlet.OWN_SECOND_FACTOR)
public class OwnSecondFactorServlet extends OwnServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode DROPPED = new NoticeCode("second-factor-dropped");
    private static final int LONGEST_ADDRESS = 1_000;

    @Inject
    private transient BeginSecondFactor beginSecondFactor;

    @Inject
    private transient ConfirmSecondFactor confirmSecondFactor;

    @Inject
    private transient RenewRecoveryCodes renewRecoveryCodes;

    @Inject
    private transient DropSecondFactor dropSecondFactor;

    @Inject
    private transient SessionCookies cookies;

    @Inject
    private transient OwnSecondFactorPage page;

    @Override
    protected String view() {
        return page.isOffered() ? "second-factor-setup" : "account-second-factor";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        page.lead(ReturnAddress.find(request.getParameter(RETURN))
                .map(ReturnAddress::value)
                .orElse(""));
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        switch (form.value("action")) {
            case "begin" -> begin(request, response);
            case "confirm" -> confirm(request, response, form);
            case "renew" -> tellRecoveryCodes(request, response, renewRecoveryCodes.renew());
            case "drop" -> drop(response, form);
            default -> goOn(response, OWN_SECOND_FACTOR);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        SecondFactorSecret secret = beginSecondFactor.begin();
        page.offer(new OfferedSecret(secret.address(), secret.text()));
        showForm(request, response, Form.blank(), HttpServletResponse.SC_OK);
    }

    private void confirm(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        OfferedSecret.find(form.readLine("secret", LONGEST_ADDRESS)).ifPresent(page::offer);
        String code = form.requireLine("code", 40);
        if (form.isRefused()) {
            return;
        }
        Optional<ConfirmedSecondFactor> confirmed = confirmSecondFactor.confirm(code);
        if (confirmed.isEmpty()) {
            form.refuse("code", "second-factor.wrong-code");
            return;
        }
        cookies.give(request, response, confirmed.get().session());
        tellRecoveryCodes(request, response, confirmed.get().recoveryCodes());
    }

    private void tellRecoveryCodes(HttpServletRequest request, HttpServletResponse response, List<String> codes)
            throws ServletException, IOException {
        page.tell(codes);
        prepare(request);
        show(request, response, Form.blank(), "recovery-codes", HttpServletResponse.SC_OK);
    }

    private void drop(HttpServletResponse response, Form form) {
        switch (dropSecondFactor.drop()) {
            case DROPPED, THERE_WAS_NONE -> goOn(response, OWN_SECOND_FACTOR, DROPPED);
            case NEEDED_BY_ROLE -> form.refuseAll("second-factor.needed-by-role");
        }
    }
}
