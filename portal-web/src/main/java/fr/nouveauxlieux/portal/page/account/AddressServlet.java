package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.account.RequestAddressChange;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.EmailReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Asks for another address, which counts once its link has been followed. */
@WebServlet("/compte/adresse")
public class AddressServlet extends OwnServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode SENT = new NoticeCode("address-link-sent");

    @Inject
    private transient RequestAddressChange requestAddressChange;

    @Override
    protected String view() {
        return "account-address";
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        EmailReading.require(form, "email").ifPresent(address -> {
            requestAddressChange.request(address);
            goOn(response, "/compte", SENT);
        });
    }
}
