package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.staff.evaluation.EvaluationAddress;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How the severity of one reader is reckoned, dossier by dossier. */
public class ReaderSeverityServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReaderSeverityPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        EvaluationAddress address =
                EvaluationAddress.find(request.getPathInfo()).orElseThrow();
        boolean shown = AccountId.find(address.rest().get(1))
                .filter(reader -> page.show(address.wave(), reader))
                .isPresent();
        if (!shown) {
            showNotFound(request, response);
            return;
        }
        visit().at(request.getServletPath() + request.getPathInfo(), QueryString.empty());
        show(request, response, "staff/evaluation/reader-severity", HttpServletResponse.SC_OK);
    }
}
