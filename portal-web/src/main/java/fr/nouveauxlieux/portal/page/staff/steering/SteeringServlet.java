package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.staff.evaluation.EvaluationAddress;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a wave goes, in figures. */
public class SteeringServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SteeringPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        EvaluationAddress address =
                EvaluationAddress.find(request.getPathInfo()).orElseThrow();
        if (!address.rest().isEmpty()) {
            showNotFound(request, response);
            return;
        }
        page.show(address.wave());
        visit().at(SteeringPage.addressOf(address.wave()), QueryString.empty());
        show(request, response, "staff/evaluation/steering", HttpServletResponse.SC_OK);
    }
}
