package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.premises.Offer;
import fr.nouveauxlieux.premises.OfferDirectory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** One offer of premises: {@code /locaux/{id}}. */
@WebServlet(PremisesServlet.PATH + "/*")
public class OfferServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OfferDirectory directory;

    @Inject
    private transient OfferPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String below = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if (below.equals("/")) {
            goOn(response, PremisesServlet.PATH);
            return;
        }
        Optional<Offer> offer = OfferId.find(below.substring(1)).flatMap(directory::find);
        if (offer.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        page.show(offer.get());
        visit().at(PremisesServlet.PATH + "/" + offer.get().id(), QueryString.empty());
        show(request, response, "premises/offer", HttpServletResponse.SC_OK);
    }
}
