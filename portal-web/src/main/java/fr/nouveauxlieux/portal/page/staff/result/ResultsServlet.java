package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.staff.evaluation.EvaluationAddress;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The results of a wave; hands over what is below, one dossier or one reader, to the servlet named after it. */
public class ResultsServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAMED = "evaluation-" + ResultWords.PAGE + "-";

    /** What of a dossier or reader, and which. */
    private static final int OF_ONE = 2;

    @Inject
    private transient WaveResultsPage page;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        EvaluationAddress address =
                EvaluationAddress.find(request.getPathInfo()).orElseThrow();
        if (address.rest().isEmpty()) {
            super.service(request, response);
            return;
        }
        Optional<RequestDispatcher> below = Optional.of(address)
                .filter(one -> one.rest().size() == OF_ONE)
                .map(one -> getServletContext()
                        .getNamedDispatcher(NAMED + one.rest().get(0)));
        if (below.isPresent()) {
            below.get().forward(request, response);
        } else {
            showNotFound(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        EvaluationAddress address =
                EvaluationAddress.find(request.getPathInfo()).orElseThrow();
        page.show(address.wave(), request.getParameterMap());
        visit().at(EvaluationAddress.of(address.wave(), ResultWords.PAGE), QueryString.empty());
        show(request, response, "staff/evaluation/results", HttpServletResponse.SC_OK);
    }
}
