package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.portal.form.Form;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** One's own account at a glance. */
@WebServlet("/compte")
public class AccountServlet extends OwnServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected String view() {
        return "account";
    }

    /** Nothing is sent from here. */
    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        goOn(response, "/compte");
    }
}
