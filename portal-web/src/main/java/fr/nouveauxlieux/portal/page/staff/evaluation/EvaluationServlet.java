package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands over the pages of a wave, which are below its call and code
 * ({@code /agents/evaluation/fabriques-de-territoire/2026-4/jury}), to the servlet named after the page, which has no
 * address of its own.
 */
@WebServlet("/agents/evaluation/*")
public class EvaluationServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAMED = "evaluation-";
    private static final Pattern PAGE = Pattern.compile("/[a-z0-9-]+/[a-z0-9-]+/([a-z]+)(?:/.*)?");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<RequestDispatcher> page = Optional.ofNullable(request.getPathInfo())
                .map(PAGE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> getServletContext().getNamedDispatcher(NAMED + matcher.group(1)));
        if (page.isPresent()) {
            page.get().forward(request, response);
        } else {
            showNotFound(request, response);
        }
    }
}
