package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.SignOut;
import fr.nouveauxlieux.portal.door.ProviderCookies;
import fr.nouveauxlieux.portal.door.SessionCookies;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.LeavingPage;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.provider.Leaving;
import fr.nouveauxlieux.portal.provider.Providers;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Ends the session of this browser, then sends it to be signed out by the provider too, where it came in by one. */
@WebServlet("/deconnexion")
public class SignOutServlet extends PageServlet {

    static final NoticeCode SIGNED_OUT = new NoticeCode("signed-out");

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignOut signOut;

    @Inject
    private transient SessionCookies cookies;

    @Inject
    private transient ProviderCookies providerCookies;

    @Inject
    private transient Providers providers;

    @Inject
    private transient LeavingPage leavingPage;

    /** An address alone signs nobody out: its account page has the button. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(response, "/compte");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (actor().isSignedIn()) {
            signOut.signOut();
        }
        cookies.takeAway(request, response);
        Optional<Leaving> leaving =
                providerCookies.takeSignOut(request, response).flatMap(providers::signOut);
        if (leaving.isPresent()) {
            leavingPage.lead(leaving.get(), response);
            show(request, response, LeavingPage.VIEW, HttpServletResponse.SC_OK);
        } else {
            goOn(response, SIGN_IN, SIGNED_OUT);
        }
    }
}
