package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.premises.ListOwnOffers;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The offers of one's organisations. */
@WebServlet(OwnOffersServlet.PATH)
public class OwnOffersServlet extends PageServlet {

    static final String PATH = "/compte/locaux";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListOwnOffers listOwnOffers;

    @Inject
    private transient OwnOffersPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        page.show(listOwnOffers.list());
        visit().at(PATH, QueryString.empty());
        show(request, response, "premises/own-offers", HttpServletResponse.SC_OK);
    }
}
