package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.SignOut;
import fr.nouveauxlieux.portal.door.SessionCookies;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the session of this browser. */
@WebServlet("/deconnexion")
public class SignOutServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode SIGNED_OUT = new NoticeCode("signed-out");

    @Inject
    private transient SignOut signOut;

    @Inject
    private transient SessionCookies cookies;

    /** An address alone signs nobody out: its account page has the button. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(response, "/compte");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (actor().isSignedIn()) {
            signOut.signOut();
        }
        cookies.takeAway(request, response);
        goOn(response, SIGN_IN, SIGNED_OUT);
    }
}
