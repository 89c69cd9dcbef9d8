package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The waves that are examined; hands over the pages of one, which are below its call and code
 * ({@code /agents/evaluation/fabriques-de-territoire/2026-4/resultats}), to the servlet named after the page, which has no
 * address of its own.
 */
@WebServlet({"/agents/evaluation", "/agents/evaluation/*"})
public class EvaluationServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAMED = "evaluation-";

    @Inject
    private transient EvaluationHub hub;

    @Inject
    private transient CallDirectory calls;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getPathInfo() == null) {
            super.service(request, response);
            return;
        }
        Optional<RequestDispatcher> page = EvaluationAddress.find(request.getPathInfo())
                .filter(address -> exists(address.wave()))
                .map(address -> getServletContext().getNamedDispatcher(NAMED + address.page()));
        if (page.isPresent()) {
            page.get().forward(request, response);
        } else {
            showNotFound(request, response);
        }
    }

    private boolean exists(WaveKey wave) {
        return calls.find(wave.call()).stream()
                .flatMap(call -> call.waves().stream())
                .anyMatch(one -> one.code().equals(wave.wave()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        hub.show();
        visit().at(StaffSection.EVALUATION.path(), QueryString.empty());
        show(request, response, "staff/evaluation/hub", HttpServletResponse.SC_OK);
    }
}
