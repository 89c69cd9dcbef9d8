package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.provider.ProviderSettings;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Where providers send people back whom they have signed out; the portal had done so before. */
@WebServlet(ProviderSettings.SIGNED_OUT_PATH)
public class SignedOutServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(response, SIGN_IN, SignOutServlet.SIGNED_OUT);
    }
}
