package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.account.SignInTooOldException;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A page of one's own account: visitors sign in first, and anew where what is asked wants a recent sign-in. */
abstract class OwnServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode SIGN_IN_AGAIN = new NoticeCode("sign-in-again");

    @Override
    protected final boolean isForSignedIn() {
        return true;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (SignInTooOldException tooOld) {
            String back = URLEncoder.encode(request.getServletPath(), StandardCharsets.UTF_8);
            goOn(response, SIGN_IN + "?" + RETURN + "=" + back, SIGN_IN_AGAIN);
        }
    }
}
